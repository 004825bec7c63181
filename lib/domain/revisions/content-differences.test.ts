import { expect, test } from 'vitest'
import { emptySource } from '@/lib/domain/sources/source-values'
import { contentDifferences } from './content-differences'
import { differencesInShort } from './differences-in-short'
import { base, type Change, source } from './test-compared'
import { listChanges } from './test-list-changes'

const labels = {
  whatIsNotKnown: 'Open',
  whatHappened: 'What happened',
  whyItMatters: 'Why',
  whatItMeans: 'For you',
}

const textChanges: Change[] = [
  ['nothing', {}, [], ''],
  [
    'line ends, outer spaces and empty rows',
    {
      headline: ' Old\r\n',
      questions: [...base.questions, { id: '', question: '', answer: ' ' }],
      sources: [source, { ...emptySource, network: 'github' }],
    },
    [],
    '',
  ],
  [
    'texts',
    { headline: 'New', whyItMatters: 'More.', socialTitle: 'Shared', seoDescription: 'Found' },
    [
      { field: 'headline', before: 'Old', after: 'New' },
      { field: 'whyItMatters', before: '', after: 'More.' },
      { field: 'seoDescription', before: '', after: 'Found' },
      { field: 'socialTitle', before: '', after: 'Shared' },
    ],
    '“Headline”, “Why”, “Search description” and “Social title”',
  ],
  [
    'one way of ending lines',
    { takeaway: 'One\r\ntwo' },
    [{ field: 'takeaway', before: 'Same', after: 'One\ntwo' }],
    '“Takeaway”',
  ],
  [
    'address and AI use',
    { slug: 'new', aiUse: 'assisted' },
    [
      { field: 'slug', before: '', after: 'new' },
      { field: 'aiUse', before: 'none', after: 'assisted' },
    ],
    '“Address” and “AI use”',
  ],
]

test.each([...textChanges, ...listChanges])('%s', (_name, change, found, short) => {
  const differences = contentDifferences(base, { ...base, ...change })
  expect(differences).toEqual(found)
  expect(differencesInShort(differences, labels)).toBe(short)
})

test('a picture counts', () => {
  const withAvatar = (avatar: string) => ({ ...base, sources: [{ ...source, avatar }] })
  expect(contentDifferences(withAvatar('a.png'), withAvatar('b.png'))).toHaveLength(1)
  expect(contentDifferences(withAvatar('a.png'), withAvatar(''))).toHaveLength(1)
})

test('many parts are counted, and one more than four is named', () => {
  const other = {
    ...base,
    headline: 'N',
    slug: 'n',
    takeaway: 'N',
    whatHappened: 'N',
    aiUse: 'drafted' as const,
    seoTitle: 'N',
  }
  expect(differencesInShort(contentDifferences(base, other), labels)).toBe(
    '“Headline”, “Address”, “Takeaway”, “What happened” and 2 other parts',
  )
  const five = { ...other, aiUse: base.aiUse }
  expect(differencesInShort(contentDifferences(base, five), labels)).toBe(
    '“Headline”, “Address”, “Takeaway”, “What happened” and “Search title”',
  )
})
