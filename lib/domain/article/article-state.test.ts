import { expect, test } from 'vitest'
import { type ArticleState, articleStates } from '@/lib/domain/kinds'
import { stateAfter, stateProblem, stateVerbs } from './article-state'

const no = null

/** Written out apart from the table, in the order of the states, so that a slip in either shows. */
const table: Record<(typeof stateVerbs)[number], (ArticleState | null)[]> = {
  // idea, draft, review, ready, scheduled, live, archived, retracted, trashed
  save: ['idea', 'draft', 'review', 'review', 'scheduled', 'live', 'archived', 'retracted', no],
  begin: ['draft', no, no, no, no, no, no, no, no],
  shelve: [no, 'idea', no, no, no, no, no, no, no],
  submit: [no, 'review', no, no, no, no, no, no, no],
  withdraw: [no, no, 'draft', no, no, no, no, no, no],
  return: [no, no, 'draft', 'draft', no, no, no, no, no],
  approve: [no, no, 'ready', no, no, 'live', no, no, no],
  schedule: [
    no,
    'scheduled',
    'scheduled',
    'scheduled',
    'scheduled',
    'live',
    'scheduled',
    'scheduled',
    no,
  ],
  unschedule: [no, no, no, no, 'draft', 'live', no, no, no],
  publish: [no, 'live', 'live', 'live', 'live', 'live', 'live', 'live', no],
  unpublish: [no, no, no, no, no, 'draft', no, no, no],
  archive: [no, no, no, no, no, 'archived', no, no, no],
  reopen: [no, no, no, no, no, no, 'draft', no, no],
  retract: [no, no, no, no, no, 'retracted', no, no, no],
  trash: ['trashed', 'trashed', 'trashed', 'trashed', no, no, 'trashed', 'trashed', no],
  restore: [no, no, no, no, no, no, no, no, 'draft'],
}

const cells = stateVerbs.flatMap((verb) =>
  articleStates.map((state, at) => [verb, state, table[verb][at] ?? no] as const),
)

test.each(cells)('%s when %s leads to %s', (verb, state, expected) => {
  expect(stateAfter(state, verb)).toBe(expected)
  if (expected === no) expect(stateProblem(state, verb)).toMatch(/^This update .+\.$/)
  else expect(stateProblem(state, verb)).toBeNull()
})

test('what is live must be unpublished before it goes to the trash', () => {
  expect(stateProblem('live', 'trash')).toContain('Unpublish it first')
})
