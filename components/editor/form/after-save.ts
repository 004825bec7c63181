import { isEmptyQuestion } from '@/lib/domain/drafts/draft-values'
import { publicationChoice } from '@/lib/domain/publishing/publication-choice'
import { isEmptySource } from '@/lib/domain/sources/source-values'
import type { RowList } from './form-rows'
import type { FormAction, FormState } from './form-state'

/** Rows learn the ids they were stored under; the words stay as they are being typed. */
export function afterSave(
  state: FormState,
  action: Extract<FormAction, { type: 'saved' }>,
): FormState {
  const { values: stored, ...article } = action.answer.article
  const { refusal, published } = action.answer
  const ids = { questions: idsByKey('questions', action), sources: idsByKey('sources', action) }
  const named = <Row extends { id: string }>(list: RowList, rows: Row[]) =>
    rows.map((row, at) => ({ ...row, id: ids[list].get(state.keys[list][at] ?? '') ?? row.id }))
  const values = {
    ...state.values,
    slug: state.values.slug === action.sent.values.slug ? stored.slug : state.values.slug,
    questions: named('questions', state.values.questions),
    sources: named('sources', state.values.sources),
    topics: state.values.topics === action.sent.values.topics ? stored.topics : state.values.topics,
  }
  return {
    ...state,
    values,
    isSlugFollowing: state.isSlugFollowing && !article.wasEverLive,
    article,
    base: stored,
    savedEdits: action.edits,
    save: { kind: 'saved', at: article.savedAt, isFresh: true },
    fields: refusal?.fields ?? {},
    refusals: refusal ? state.refusals + 1 : state.refusals,
    problem: refusal ? { reason: 'unpublished', message: refusal.message } : null,
    conflict: null,
    published: published ?? state.published,
    said: published ? publicationChoice({}) : state.said,
  }
}

/** Stored rows come in the order they were sent, without those that said nothing. */
function idsByKey(
  list: RowList,
  { answer, sent }: Extract<FormAction, { type: 'saved' }>,
): Map<string, string> {
  const { values, keys } = sent
  const empty =
    list === 'questions' ? values.questions.map(isEmptyQuestion) : values.sources.map(isEmptySource)
  const kept = keys[list].filter((_, at) => !empty[at])
  const stored = answer.article.values[list]
  if (kept.length !== stored.length) return new Map()
  return new Map(kept.map((key, at) => [key, stored[at]?.id ?? '']))
}
