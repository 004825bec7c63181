import { expect, test } from 'vitest'
import { emptyContent } from '@/lib/domain/article/empty-content'
import { emptySource } from '@/lib/domain/sources/source-values'
import { type DraftPart, partInWords, samePart } from './draft-part'
import { valuesOf } from './draft-values'

const values = {
  ...valuesOf(emptyContent),
  headline: ' First\r\nSecond ',
  leadImage: 'a-picture-12345678.webp',
  questions: [
    { id: 'a', question: ' What? ', answer: ' This. ' },
    { id: 'b', question: ' ', answer: ' An answer alone. ' },
  ],
  sources: [
    { ...emptySource, id: 'named', authorName: ' Ada ', handle: '@ada', text: ' Just so. ' },
    {
      ...emptySource,
      id: 'handle',
      handle: ' @bob ',
      avatar: 'face-12345678.webp',
      permalink: 'https://x.com/bob',
    },
    { ...emptySource, id: 'link', permalink: ' https://example.org/ ' },
    { ...emptySource, id: 'nothing' },
  ],
  topics: [
    { name: 'OpenAI', kind: 'company' as const },
    { name: 'Cloud', kind: 'subject' as const },
  ],
  authors: ['ada', 'bob'],
}

test.each<[DraftPart, string | null]>([
  [{ field: 'headline', row: null }, 'First\nSecond'],
  [{ field: 'topics', row: null }, 'OpenAI, Cloud'],
  [{ field: 'authors', row: null }, 'ada, bob'],
  [{ field: 'leadImage', row: null }, 'Picture 12345678'],
  [{ field: 'questions', row: 'order' }, '1. What?\n2. Without a question yet'],
  [{ field: 'questions', row: 'a' }, 'What?\nThis.'],
  [{ field: 'questions', row: 'b' }, 'An answer alone.'],
  [{ field: 'questions', row: 'c' }, null],
  [
    { field: 'sources', row: 'order' },
    '1. Ada\n2. @bob\n3. https://example.org/\n4. Without an author yet',
  ],
  [{ field: 'sources', row: 'named' }, 'web\nAda\n@ada\nJust so.'],
  [{ field: 'sources', row: 'handle' }, 'web\nhttps://x.com/bob\n@bob\nPicture 12345678'],
  [{ field: 'sources', row: 'link' }, 'web\nhttps://example.org/'],
  [{ field: 'sources', row: 'nothing' }, ''],
])('%j reads as a person would say it', (part, words) => {
  expect(partInWords(values, part)).toBe(words)
})

test('a part is one field and one row of it', () => {
  const part: DraftPart = { field: 'questions', row: 'a' }
  expect(samePart(part, { ...part })).toBe(true)
  expect(samePart(part, { ...part, row: 'b' })).toBe(false)
  expect(samePart(part, { ...part, field: 'sources' })).toBe(false)
})
