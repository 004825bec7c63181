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

const standing: Record<ArticleState, string> = {
  idea: 'is an idea that nobody has begun',
  draft: 'is a draft',
  review: 'is in review',
  ready: 'is approved and ready',
  scheduled: 'is scheduled',
  live: 'is live',
  archived: 'is archived',
  retracted: 'is retracted',
  trashed: 'is in the trash',
}
const participles: Record<string, string> = {
  begin: 'begun',
  shelve: 'set aside as an idea',
  submit: 'submitted for review',
  withdraw: 'withdrawn from review',
  return: 'returned',
  approve: 'approved',
  schedule: 'scheduled',
  unschedule: 'taken off the schedule',
  publish: 'published',
  reopen: 'reopened',
}
const special: Record<string, string> = {
  'live trash': 'is live. Unpublish it first, then it can go to the trash',
  'scheduled trash': 'is scheduled. Cancel that first, then it can go to the trash',
  'trashed trash': 'is in the trash already',
}

/** What is said where a verb leads nowhere. */
function problems(state: ArticleState, verb: string): string {
  const isOff = ['unpublish', 'archive', 'retract'].includes(verb)
  if (verb === 'restore') return 'This update is not in the trash.'
  if (special[`${state} ${verb}`]) return `This update ${special[`${state} ${verb}`]}.`
  if (state === 'trashed') return 'This update is in the trash. Restore it first.'
  if (isOff && state === 'retracted') return 'This update is retracted, so it is not live any more.'
  if (isOff) return 'This update is not live.'
  return `This update ${standing[state]}, so it cannot be ${participles[verb]}.`
}

test.each(cells)('%s when %s leads to %s', (verb, state, expected) => {
  expect(stateAfter(state, verb)).toBe(expected)
  expect(stateProblem(state, verb)).toBe(expected === no ? problems(state, verb) : null)
})
