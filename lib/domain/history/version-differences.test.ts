import { expect, test } from 'vitest'
import { article } from '@/lib/domain/reader/test-article'
import { publicationFrom } from '@/lib/domain/settings/publication'
import { signedUpdate } from '@/lib/domain/signatures/signed-version'
import { versionDifferences } from './version-differences'

const { labels } = publicationFrom({})
const question = (name: string) => ({ id: name, question: `${name}?`, answer: `So ${name}.` })
const version = (...names: string[]) => signedUpdate({ ...article, questions: names.map(question) })

test('a question that moved is told by its places and its words, one that came or went by what it says', () => {
  const before = version('Why', 'How', 'When')
  expect(versionDifferences(before, version('When', 'Why', 'How'), labels)).toEqual([
    {
      name: 'Question 1, moved from place 3 to 1',
      changes: [{ kind: 'same', text: 'When?' }],
    },
  ])
  expect(versionDifferences(before, version('Why', 'When', 'Who'), labels)).toEqual([
    { name: 'Question 3, added', changes: [{ kind: 'added', text: 'Who?\nSo Who.' }] },
    { name: 'Question 2, removed', changes: [{ kind: 'removed', text: 'How?\nSo How.' }] },
  ])
})

test('what moved and was changed at once is told as both', () => {
  const now = version('When', 'Why', 'How')
  const [first, ...others] = now.questions
  const changed = { ...now, questions: [{ ...first, answer: 'So then.' }, ...others] }
  const told = versionDifferences(version('Why', 'How', 'When'), changed as typeof now, labels)
  expect(told.map(({ name }) => name)).toEqual([
    'Question 1, moved from place 3 to 1',
    'Question 1, answer',
  ])
})
