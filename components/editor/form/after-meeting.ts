import { type DraftPart, samePart } from '@/lib/domain/drafts/draft-part'
import type { SavedArticle } from '@/lib/domain/drafts/saved-article'
import { mergeDrafts } from '@/lib/domain/revisions/merge-drafts'
import { edited } from './edited'
import { rowsOf } from './form-rows'
import type { FormState } from './form-state'
import { inShort } from './problem'

/** Theirs is what was stored last, so it is what the next save begins with. */
export function afterMerge(state: FormState, theirs: SavedArticle, message: string): FormState {
  const { values: stored, ...article } = theirs
  const { values } = mergeDrafts(state.base, state.values, stored)
  const merged = `${message} Both texts are merged.`
  return { ...edited(state, values), ...rowsOf(values), article, base: stored, merged }
}

/** What only one side changed is merged, so that the choice is about the rest. */
export function afterMeeting(state: FormState, theirs: SavedArticle, message: string): FormState {
  return {
    ...state,
    ...rowsOf(mergeDrafts(state.base, state.values, theirs.values).values),
    save: { kind: 'failed', message: inShort({ reason: 'conflict', message }, {}) },
    problem: null,
    conflict: { theirs, message },
  }
}

export function afterConflict(state: FormState, takeTheirs: DraftPart[]): FormState {
  if (!state.conflict) return state
  const { values: theirs, ...article } = state.conflict.theirs
  const { values } = mergeDrafts(state.base, state.values, theirs, (part) =>
    takeTheirs.some((one) => samePart(one, part)) ? 'theirs' : 'mine',
  )
  return {
    ...edited(state, values),
    ...rowsOf(values),
    article,
    base: theirs,
    conflict: null,
    problem: null,
  }
}
