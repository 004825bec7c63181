import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { mostCovered } from '@/lib/domain/coverage/covered'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { completeDraft, hire, source } from '@/lib/editing/test-desk'
import { testPublication } from '@/lib/published/test-publication'
import { coveredBefore } from './covered-before'
import { earlierUpdates, labelledPairs } from './test-pairs'

testPublication()

test('sixty headlines and addresses find what they repeat, and little else', () => {
  const editor = hire('editor')
  const ids = database().transaction(() => writeEarlierUpdates(editor))
  const article = createArticle(editor)
  const outcomes = labelledPairs.map(([headline, at, repeats]) => {
    const address = at.replace(/^e:/, 'https://news.example.org/')
    const found = coveredBefore(editor, article, { headline, address }).map(({ id }) => ids.get(id))
    return { repeats, found }
  })
  const repeating = outcomes.filter(({ repeats }) => repeats !== null)
  const met = repeating.filter(({ repeats, found }) => found.includes(repeats ?? ''))
  const answers = outcomes.flatMap(({ found }) => found)
  expect([outcomes.length, repeating.length]).toEqual([60, 40])
  expect(Math.max(...outcomes.map(({ found }) => found.length))).toBeLessThanOrEqual(mostCovered)
  expect(met.length / repeating.length).toBeGreaterThanOrEqual(0.9)
  expect(met.length / answers.length).toBeGreaterThanOrEqual(0.7)
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
