import type { SaveAnswer } from '@/lib/actions/save-draft'
import { type DraftField, withTheirs } from '@/lib/domain/draft-differences'
import {
  type DraftValues,
  emptyQuestion,
  emptySource,
  isEmptyQuestion,
  isEmptySource,
} from '@/lib/domain/draft-values'
import { moved } from '@/lib/domain/rows'
import type { SavedArticle } from '@/lib/domain/saved-article'
import { slugFrom } from '@/lib/domain/slug'

export type RowList = 'questions' | 'sources'

export type Problem = {
  reason: 'signed-out' | 'conflict' | 'unpublished' | 'refused'
  message: string
}

export type SaveStatus =
  | { kind: 'saved'; at: number; isFresh: boolean }
  | { kind: 'saving' }
  | { kind: 'failed'; message: string }

export type FormState = {
  values: DraftValues
  /** One for each row, so that a row stays itself while it moves. */
  keys: Record<RowList, string[]>
  keysMade: number
  /** The address is made from the headline until somebody types one. */
  isSlugFollowing: boolean
  edits: number
  savedEdits: number
  /** What both sides of a conflict began with; null when it is not known. */
  base: DraftValues | null
  article: Omit<SavedArticle, 'values'>
  save: SaveStatus
  fields: Record<string, string>
  /** How often fields were refused: each time the first of them gets the focus. */
  refusals: number
  problem: Problem | null
  conflict: { theirs: SavedArticle; message: string } | null
}

export type FormAction =
  | { type: 'edit'; change: Partial<DraftValues> }
  | { type: 'edit-row'; list: RowList; at: number; change: object }
  | { type: 'add-row'; list: RowList }
  | { type: 'remove-row'; list: RowList; at: number }
  | { type: 'move-row'; list: RowList; from: number; to: number }
  | { type: 'type-slug'; slug: string }
  | { type: 'saving' }
  | {
      type: 'saved'
      answer: Extract<SaveAnswer, { kind: 'saved' }>
      edits: number
      sent: FormState
    }
  | { type: 'refused'; problem: Problem; fields: Record<string, string> }
  | { type: 'failed'; message: string }
  | { type: 'conflict'; theirs: SavedArticle; message: string }
  | { type: 'settle-conflict'; theirFields: DraftField[] }
  | { type: 'refreshed'; article: Omit<SavedArticle, 'values'> }

export function formReducer(state: FormState, action: FormAction): FormState {
  switch (action.type) {
    case 'edit':
      return edited(
        withoutFaults(state, Object.keys(action.change)),
        followed(state, { ...state.values, ...action.change }),
      )
    case 'type-slug': {
      const values = { ...state.values, slug: action.slug }
      return { ...edited(withoutFaults(state, ['slug']), values), isSlugFollowing: false }
    }
    case 'edit-row': {
      const rows = state.values[action.list].map((row, at) =>
        at === action.at ? { ...row, ...action.change } : row,
      )
      const names = Object.keys(action.change).map((name) => `${action.list}.${action.at}.${name}`)
      return edited(withoutFaults(state, names), { ...state.values, [action.list]: rows })
    }
    case 'add-row': {
      const row = action.list === 'questions' ? emptyQuestion : emptySource
      const key = `n${state.keysMade}`
      const added = rowsChanged(state, action.list, (rows, one) => [...rows, one], row, key)
      return { ...added, keysMade: state.keysMade + 1 }
    }
    case 'remove-row':
      return rowsChanged(state, action.list, (rows) => rows.toSpliced(action.at, 1))
    case 'move-row':
      return rowsChanged(state, action.list, (rows) => moved(rows, action.from, action.to))
    case 'saving':
      return { ...state, save: { kind: 'saving' } }
    case 'saved':
      return afterSave(state, action)
    case 'refused': {
      const save = {
        kind: 'failed',
        message: inShort(action.problem, action.fields),
      } as const
      const refusals = state.refusals + 1
      return { ...state, save, fields: action.fields, refusals, problem: action.problem }
    }
    case 'failed':
      return { ...state, save: { kind: 'failed', message: action.message } }
    case 'conflict': {
      const { theirs, message } = action
      return {
        ...state,
        save: { kind: 'failed', message: inShort({ reason: 'conflict', message }, {}) },
        problem: null,
        conflict: { theirs, message },
      }
    }
    case 'settle-conflict':
      return afterConflict(state, action.theirFields)
    case 'refreshed':
      return action.article.rev === state.article.rev
        ? { ...state, article: action.article }
        : state
  }
}

function edited(state: FormState, values: DraftValues): FormState {
  return { ...state, values, edits: state.edits + 1 }
}

/** What is being mended is no fault any more; the next save looks again. */
function withoutFaults(state: FormState, names: string[]): FormState {
  const fields = Object.entries(state.fields).filter(([field]) => !names.includes(field))
  return { ...state, fields: Object.fromEntries(fields) }
}

function followed(state: FormState, values: DraftValues): DraftValues {
  if (!state.isSlugFollowing || values.headline === state.values.headline) return values
  return { ...values, slug: values.headline.trim() === '' ? '' : slugFrom(values.headline) }
}

function rowsChanged(
  state: FormState,
  list: RowList,
  change: <Row>(rows: Row[], one: Row) => Row[],
  row: unknown = undefined,
  key = '',
): FormState {
  const rows = change(state.values[list] as unknown[], row)
  const keys = { ...state.keys, [list]: change(state.keys[list], key) }
  const faults = Object.keys(state.fields).filter((field) => field.split('.')[0] === list)
  const mended = withoutFaults(state, faults)
  return { ...edited(mended, { ...state.values, [list]: rows } as DraftValues), keys }
}

/** Rows learn the ids they were stored under; the words stay as they are being typed. */
function afterSave(state: FormState, action: Extract<FormAction, { type: 'saved' }>): FormState {
  const { values: stored, ...article } = action.answer.article
  const { refusal } = action.answer
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

function afterConflict(state: FormState, theirFields: DraftField[]): FormState {
  if (!state.conflict) return state
  const { values: theirs, ...article } = state.conflict.theirs
  const values = withTheirs(state.values, theirs, theirFields)
  return {
    ...edited(state, values),
    ...rowsOf(values),
    article,
    base: theirs,
    conflict: null,
    problem: null,
  }
}

export function isDirty(state: FormState): boolean {
  return state.edits !== state.savedEdits
}

export function rowsOf(values: DraftValues): Pick<FormState, 'values' | 'keys' | 'keysMade'> {
  const keys = {
    questions: values.questions.map((_, at) => `q${at}`),
    sources: values.sources.map((_, at) => `s${at}`),
  }
  return { values, keys, keysMade: values.questions.length + values.sources.length }
}

/** For the line beside the title; what stands below says the rest. */
export function inShort(problem: Problem, fields: Record<string, string>): string {
  if (problem.reason === 'signed-out') return 'your session has ended'
  if (problem.reason === 'conflict') return 'somebody else has saved'
  const faults = Object.keys(fields).length
  if (faults === 0) return problem.message
  return faults === 1 ? 'one field needs another look' : `${faults} fields need another look`
}

export function problemOf(reason: string, message: string): Problem {
  return { reason: reason === 'signed-out' || reason === 'conflict' ? reason : 'refused', message }
}
