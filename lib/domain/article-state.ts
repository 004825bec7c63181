import type { ArticleState } from './kinds'

export type StateVerb = 'save' | 'publish' | 'unpublish' | 'retract' | 'trash' | 'restore'

const moves: Record<StateVerb, Partial<Record<ArticleState, ArticleState>>> = {
  save: { draft: 'draft', live: 'live', retracted: 'retracted' },
  publish: { draft: 'live', live: 'live', retracted: 'live' },
  unpublish: { live: 'draft' },
  retract: { live: 'retracted' },
  trash: { draft: 'trashed', retracted: 'trashed' },
  restore: { trashed: 'draft' },
}

/** @returns the state a verb leads to, or null when it cannot be done in this one */
export function stateAfter(state: ArticleState, verb: StateVerb): ArticleState | null {
  return moves[verb][state] ?? null
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
  if (verb === 'trash')
    return 'This update is live. Unpublish it first, then it can go to the trash.'
  return state === 'retracted'
    ? 'This update is retracted, so it is not live any more.'
    : 'This update is not live.'
}
