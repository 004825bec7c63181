import { expect, test } from 'vitest'
import { mostCovered } from '@/lib/domain/coverage/covered'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { completeDraft, hire, source } from '@/lib/editing/test-desk'
import { testPublication } from '@/lib/published/test-publication'
import { coveredBefore } from './covered-before'
import { earlierUpdates, labelledPairs } from './test-pairs'

testPublication()

test('of sixty headlines and addresses nearly all find what they repeat, and few find what they do not', () => {
  const editor = hire('editor')
  const keys = new Map<string, string>()
  for (const [key, { headline, topics, address, quotation }] of Object.entries(earlierUpdates)) {
    const id = createArticle(editor)
    saveArticle(editor, id, 1, {
      ...completeDraft(headline, [editor.id]),
      topics: Object.entries(topics).map(([name, kind]) => ({ name, kind })),
      sources: [{ ...source, network: 'web', permalink: address, text: quotation || headline }],
    })
    keys.set(id, key)
  }
  const article = createArticle(editor)
  let [found, repeats, answers] = [0, 0, 0]
  const wrong: unknown[] = []
  for (const [headline, at, repeated] of labelledPairs) {
    const address = at.replace(/^e:/, 'https://news.example.org/')
    const said = coveredBefore(editor, article, { headline, address }).map(({ id }) => keys.get(id))
    expect(said.length).toBeLessThanOrEqual(mostCovered)
    answers += said.length
    if (repeated !== null) repeats += 1
    if (repeated !== null && said.includes(repeated)) found += 1
    if (said.some((key) => key !== repeated) || (repeated !== null && !said.includes(repeated)))
      wrong.push([headline, repeated, said])
  }
  console.log(found, repeats, answers, wrong)
  expect(labelledPairs).toHaveLength(60)
  expect(found / repeats).toBeGreaterThanOrEqual(0.9)
  expect(found / answers).toBeGreaterThanOrEqual(0.7)
})
