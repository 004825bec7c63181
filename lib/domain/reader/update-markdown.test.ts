import { expect, test } from 'vitest'
import { publicationFrom } from '@/lib/domain/settings/publication'
import { escapeMarkdown } from './escape-markdown'
import { article } from './test-article'
import { updateMarkdown } from './update-markdown'

const absolute = (path: string) => `https://news.example${path}`
const publication = publicationFrom({ name: 'The "Wire"', timeZone: 'Asia/Tokyo' })

test('an update is told whole: who answers for it, when, what it rests on, and its text', () => {
  const reviewed = { ...article, reviewedBy: 'Grace', reviewedAt: 1000, aiUse: 'drafted' } as const
  expect(updateMarkdown(reviewed, publication, absolute)).toMatchSnapshot()
})

test('what there is none of is left out of the text', () => {
  const bare = {
    ...article,
    takeaway: '',
    whatIsNotKnown: ' ',
    sources: [],
    questions: [],
    corrections: [],
  }
  const text = updateMarkdown(bare, publication, absolute)
  expect(text.match(/^#+ .*$/gm)).toEqual([
    '# One & two',
    '## What happened',
    '## Why it matters',
    '## What it means for you',
  ])
})

test.each([
  ['# a', '\\# a'],
  [
    '*a* _b_ `c` [d](e) <f> g|h ~i~ \\j',
    '\\*a\\* \\_b\\_ \\`c\\` \\[d\\](e) \\<f\\> g\\|h \\~i\\~ \\\\j',
  ],
  ['- a', '\\- a'],
  ['+ a', '\\+ a'],
  ['=== a', '\\=== a'],
  ['12. a', '12\\. a'],
  ['1) a', '1\\) a'],
  ['a - b 1. c', 'a - b 1. c'],
  ['a\n\n---\nb', 'a --- b'],
])('%j means only itself as %j', (words, written) => {
  expect(escapeMarkdown(words)).toBe(written)
})
