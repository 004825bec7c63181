import { expect, test } from 'vitest'
import { type StateVerb, stateAfter, stateProblem } from './article-state'
import { type ArticleState, articleStates } from './kinds'

const refused = null
const table: Record<StateVerb, Record<ArticleState, ArticleState | null>> = {
  save: { draft: 'draft', live: 'live', retracted: 'retracted', trashed: refused },
  publish: { draft: 'live', live: 'live', retracted: 'live', trashed: refused },
  unpublish: { draft: refused, live: 'draft', retracted: refused, trashed: refused },
  retract: { draft: refused, live: 'retracted', retracted: refused, trashed: refused },
  trash: { draft: 'trashed', live: refused, retracted: 'trashed', trashed: refused },
  restore: { draft: refused, live: refused, retracted: refused, trashed: 'draft' },
}

const verbs = Object.keys(table) as StateVerb[]
const cells = verbs.flatMap((verb) => articleStates.map((state) => [verb, state] as const))

test.each(cells)('%s when %s', (verb, state) => {
  const expected = table[verb][state]
  expect(stateAfter(state, verb)).toBe(expected)
  if (expected === refused) expect(stateProblem(state, verb)).toMatch(/^This update .+\.$/)
  else expect(stateProblem(state, verb)).toBeNull()
})

test('what is live must be unpublished before it goes to the trash', () => {
  expect(stateProblem('live', 'trash')).toContain('Unpublish it first')
})
