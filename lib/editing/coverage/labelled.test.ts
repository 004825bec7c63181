import { beforeAll, expect, test } from 'vitest'
import { database } from '@/db/connection'
import { mostCovered } from '@/lib/domain/coverage/covered'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { completeDraft, hire, source } from '@/lib/editing/test-desk'
import { testPublication } from '@/lib/published/test-publication'
import { coveredBefore } from './covered-before'
import { earlierUpdates } from './test-earlier-updates'
import { heldOutPairs, type LabelledPair, tunedPairs } from './test-pairs'

testPublication()

let editor: ReturnType<typeof hire>
let ids = new Map<string, string>()
let article = ''

beforeAll(() => {
  editor = hire('editor')
  ids = database().transaction(() => writeEarlierUpdates(editor))
  article = createArticle(editor)
})

/** `recall`: how many repetitions are met; `precision`: how many of the answers are the one that is repeated. */
function measured(pairs: LabelledPair[]) {
  const outcomes = pairs.map(([headline, at, repeats]) => {
    const address = at.replace(/^e:/, 'https://news.example.org/')
    const found = coveredBefore(editor, article, { headline, address }).map(({ id }) => ids.get(id))
    return { repeats, found }
  })
  const repeating = outcomes.filter(({ repeats }) => repeats !== null)
  const met = repeating.filter(({ repeats, found }) => found.includes(repeats ?? ''))
  const answers = outcomes.map(({ found }) => found.length)
  return {
    recall: met.length / repeating.length,
    precision: met.length / answers.reduce((sum, count) => sum + count, 0),
    most: Math.max(...answers),
  }
}

test('forty headlines and addresses find what they repeat, and little else', () => {
  const { recall, precision, most } = measured(tunedPairs)
  console.log(
    `Covered before, tuned: recall ${recall.toFixed(2)}, precision ${precision.toFixed(2)}.`,
  )
  expect([tunedPairs.length, new Set([...tunedPairs, ...heldOutPairs]).size]).toEqual([40, 60])
  expect(most).toBeLessThanOrEqual(mostCovered)
  expect(recall).toBeGreaterThanOrEqual(0.9)
  expect(precision).toBeGreaterThanOrEqual(0.7)
})

test('so do twenty that it was not tuned for', () => {
  const { recall, precision, most } = measured(heldOutPairs)
  console.log(
    `Covered before, held out: recall ${recall.toFixed(2)}, precision ${precision.toFixed(2)}.`,
  )
  expect(most).toBeLessThanOrEqual(mostCovered)
  expect(recall).toBeGreaterThanOrEqual(0.8)
  expect(precision).toBeGreaterThanOrEqual(0.7)
})

/** @returns the key of each by its id */
function writeEarlierUpdates(editor: ReturnType<typeof hire>): Map<string, string> {
  const entries = Object.entries(earlierUpdates)
  return new Map(
    entries.map(([key, { headline, topics, address, quotation }]) => {
      const id = createArticle(editor)
      saveArticle(editor, id, 1, {
        ...completeDraft(headline, [editor.id]),
        topics: Object.entries(topics).map(([name, kind]) => ({ name, kind })),
        sources: [{ ...source, permalink: address, text: quotation || headline }],
      })
      return [id, key]
    }),
  )
}
