import { beforeAll, expect, test } from 'vitest'
import { writeTransaction } from '@/db/transaction'
import { search } from '@/lib/published/search/search'
import { testPublication } from '@/lib/published/test-publication'
import { heldOutQuestions } from './test-held-out-questions'
import { makeLive } from './test-live-updates'
import { type Question, tunedQuestions } from './test-questions'

const { db } = testPublication()

beforeAll(() => {
  writeTransaction(db(), makeLive)
})

function missing([query, ...expected]: Question): string[] {
  const first = search(query)
    .updates.slice(0, 5)
    .map(({ slug }) => slug)
  return expected.filter((slug) => !first.includes(slug))
}

/** How many of the expected updates are among the first five. */
function share(questions: Question[]): number {
  const expected = questions.reduce((sum, [, ...slugs]) => sum + slugs.length, 0)
  const missed = questions.reduce((sum, question) => sum + missing(question).length, 0)
  return (expected - missed) / expected
}

test.each([
  ['eighty questions', tunedQuestions, 80],
  ['forty that were kept aside', heldOutQuestions, 40],
] as const)('%s find what they are about among the first five', (what, questions, count) => {
  expect(questions).toHaveLength(count)
  const found = share([...questions])
  console.log(`Search, ${what}: ${found.toFixed(3)} of what is expected is among the first five.`)
  expect(found).toBeGreaterThanOrEqual(0.9)
})
