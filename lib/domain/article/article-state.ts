import type { ArticleState } from '@/lib/domain/kinds'

export const stateVerbs = [
  'save',
  'begin',
  'shelve',
  'submit',
  'withdraw',
  'return',
  'approve',
  'schedule',
  'unschedule',
  'publish',
  'unpublish',
  'archive',
  'reopen',
  'retract',
  'trash',
  'restore',
] as const
export type StateVerb = (typeof stateVerbs)[number]

/** Where each verb leads from each state: the one table. */
const moves: Record<StateVerb, Partial<Record<ArticleState, ArticleState>>> = {
  save: {
    idea: 'idea',
    draft: 'draft',
    review: 'review',
    // An approval names the text it was given for, so a change asks for a new one.
    ready: 'review',
    scheduled: 'scheduled',
    live: 'live',
    archived: 'archived',
    retracted: 'retracted',
  },
  begin: { idea: 'draft' },
  shelve: { draft: 'idea' },
  submit: { draft: 'review' },
  withdraw: { review: 'draft' },
  return: { review: 'draft', ready: 'draft' },
  approve: { review: 'ready', live: 'live' },
  schedule: {
    draft: 'scheduled',
    review: 'scheduled',
    ready: 'scheduled',
    scheduled: 'scheduled',
    live: 'live',
    archived: 'scheduled',
    retracted: 'scheduled',
  },
  unschedule: { scheduled: 'draft', live: 'live' },
  publish: {
    draft: 'live',
    review: 'live',
    ready: 'live',
    scheduled: 'live',
    live: 'live',
    archived: 'live',
    retracted: 'live',
  },
  unpublish: { live: 'draft' },
  archive: { live: 'archived' },
  reopen: { archived: 'draft' },
  retract: { live: 'retracted' },
  trash: {
    idea: 'trashed',
    draft: 'trashed',
    review: 'trashed',
    ready: 'trashed',
    archived: 'trashed',
    retracted: 'trashed',
  },
  restore: { trashed: 'draft' },
}

/** @returns the state a verb leads to, or null when it cannot be done in this one */
export function stateAfter(state: ArticleState, verb: StateVerb): ArticleState | null {
  return moves[verb][state] ?? null
}

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

const participles: Record<StateVerb, string> = {
  save: 'saved',
  begin: 'begun',
  shelve: 'set aside as an idea',
  submit: 'submitted for review',
  withdraw: 'withdrawn from review',
  return: 'returned',
  approve: 'approved',
  schedule: 'scheduled',
  unschedule: 'taken off the schedule',
  publish: 'published',
  unpublish: 'unpublished',
  archive: 'archived',
  reopen: 'reopened',
  retract: 'retracted',
  trash: 'moved to the trash',
  restore: 'restored',
}

/** @returns why a verb cannot be done in a state, in a sentence, or null when it can */
export function stateProblem(state: ArticleState, verb: StateVerb): string | null {
  if (stateAfter(state, verb) !== null) return null
  if (verb === 'restore') return 'This update is not in the trash.'
  if (state === 'trashed') {
    return verb === 'trash'
      ? 'This update is in the trash already.'
      : 'This update is in the trash. Restore it first.'
  }
  if (verb === 'trash') {
    return state === 'live'
      ? 'This update is live. Unpublish it first, then it can go to the trash.'
      : 'This update is scheduled. Cancel that first, then it can go to the trash.'
  }
  if (verb === 'unpublish' || verb === 'retract' || verb === 'archive') {
    return state === 'retracted'
      ? 'This update is retracted, so it is not live any more.'
      : 'This update is not live.'
  }
  return `This update ${standing[state]}, so it cannot be ${participles[verb]}.`
}
