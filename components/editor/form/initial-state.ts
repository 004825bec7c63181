import type { ActionAnswer } from '@/lib/actions/run/action-answer'
import type { SaveAnswer } from '@/lib/actions/save-draft'
import { draftFromForm } from '@/lib/domain/drafts/draft-from-form'
import type { DraftValues } from '@/lib/domain/drafts/draft-values'
import type { SavedArticle } from '@/lib/domain/drafts/saved-article'
import { slugFollows } from '@/lib/domain/drafts/slug-follows'
import { rowsOf } from './form-rows'
import { type FormState, fresh } from './form-state'
import { inShort, problemOf } from './problem'

/**
 * The state a page begins with: the stored article, or what a form without scripts was answered.
 * @param correction what is prepared for the next correction
 */
export function initialState(
  article: SavedArticle | null,
  answer: ActionAnswer<SaveAnswer> | null,
  correction = '',
): FormState {
  const state = fresh(article ?? unknown)
  const said = { ...state.said, change: 'correction' as const, correction }
  return answered(correction === '' ? state : { ...state, said }, article, answer)
}

/** Nothing is known of an article while nobody is signed in. */
const unknown: SavedArticle = {
  rev: 0,
  liveRev: null,
  wasEverLive: true,
  state: 'draft',
  savedAt: 0,
  captured: null,
  values: draftFromForm({}),
}

function answered(
  state: FormState,
  article: SavedArticle | null,
  answer: ActionAnswer<SaveAnswer> | null,
): FormState {
  if (answer === null) return state
  if (answer.ok && answer.kind === 'rows') return withTyped(state, answer.values, answer.rev)
  if (answer.ok) {
    if (answer.refusal === null) return state
    const { fields, message, publication: said } = answer.refusal
    return { ...state, fields, said, refusals: 1, problem: { reason: 'unpublished', message } }
  }
  const isConflict = article !== null && answer.reason === 'conflict' && answer.latest !== undefined
  const problem = problemOf(isConflict ? 'conflict' : answer.reason, answer.message)
  const typed = withTyped(state, draftFromForm(answer.values), Number(answer.values.rev))
  const failed = {
    ...typed,
    fields: answer.fields,
    refusals: 1,
    save: { kind: 'failed', message: inShort(problem, answer.fields) } as const,
  }
  if (!isConflict) return { ...failed, problem }
  const conflict = { theirs: article, message: answer.message }
  return { ...failed, article: state.article, base: null, conflict }
}

function withTyped(state: FormState, values: DraftValues, rev: number): FormState {
  const rows = rowsOf(values)
  const isSlugFollowing = state.isSlugFollowing && slugFollows(values.slug, values.headline)
  return { ...state, ...rows, isSlugFollowing, edits: 1, article: { ...state.article, rev } }
}
