import type { SaveAnswer } from '@/lib/actions/save-draft'
import type { DraftPart } from '@/lib/domain/drafts/draft-part'
import type { DraftValues } from '@/lib/domain/drafts/draft-values'
import type { Hindrance, Wish } from '@/lib/domain/drafts/save-queue'
import type { SavedArticle } from '@/lib/domain/drafts/saved-article'
import { slugFollows } from '@/lib/domain/drafts/slug-follows'
import {
  type PublicationChoice,
  publicationChoice,
} from '@/lib/domain/publishing/publication-choice'
import { slugFrom } from '@/lib/domain/text/slug'
import { afterConflict, afterMeeting, afterMerge } from './after-meeting'
import { afterSave } from './after-save'
import { edited } from './edited'
import { type RowAction, type RowList, type RowState, rowsAfter, rowsOf } from './form-rows'
import type { KeptText } from './kept-texts'
import { inShort, type Problem } from './problem'

type SaveStatus =
  | { kind: 'saved'; at: number; isFresh: boolean }
  | { kind: 'saving' }
  | { kind: 'failed'; message: string }
  /** No answer came; `message` is why, where the server said so. It is tried again by itself. */
  | { kind: 'offline'; message: string | null }

/** What was clicked to go before readers: `why` it did not happen, or null while it is under way. */
export type WayOut = { wish: Wish; why: Hindrance | null } | null

export type FormState = RowState & {
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
  wayOut: WayOut
  /** Two saves met: `theirs` is what is stored. */
  conflict: { theirs: SavedArticle; message: string } | null
  /** Who signed in again here instead of who had typed. */
  signedInAs: string | null
  /** What was merged in without a question, in a sentence. */
  merged: string | null
  /** What is said for the next publication. */
  said: PublicationChoice
  /** The publication that went out last from here; null once its notice was closed. */
  published: Extract<SaveAnswer, { kind: 'saved' }>['published']
}

export type FormAction =
  | { type: 'edit'; change: Partial<DraftValues> }
  | { type: 'edit-row'; list: RowList; at: number; change: object }
  | RowAction
  /** What was taken out is gone for good. */
  | { type: 'let-row-go' }
  | { type: 'type-slug'; slug: string }
  | { type: 'saving' }
  | { type: 'say'; said: Partial<PublicationChoice> }
  | { type: 'publication-told' }
  | { type: 'way-out'; wayOut: WayOut }
  | {
      type: 'saved'
      answer: Extract<SaveAnswer, { kind: 'saved' }>
      edits: number
      sent: FormState
    }
  /** A quiet one comes from a save that nobody asked for: it does not call anybody away. */
  | { type: 'refused'; problem: Problem; fields: Record<string, string>; isQuiet?: boolean }
  | { type: 'unreachable'; message: string | null }
  | { type: 'merged'; theirs: SavedArticle; message: string }
  | { type: 'conflict'; theirs: SavedArticle; message: string }
  /** `as` names somebody else than who was signed in before. */
  | { type: 'signed-in'; as: string | null }
  | { type: 'settle-conflict'; takeTheirs: DraftPart[] }
  | { type: 'refreshed'; article: SavedArticle }
  /** Text that was kept in the browser comes back on the `rev` it was begun on. */
  | { type: 'take-kept'; text: KeptText }
  /** What was typed is kept elsewhere: the form shows what is stored. */
  | { type: 'replaced'; article: SavedArticle }

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
    case 'add-row':
    case 'remove-row':
    case 'put-row-back':
    case 'move-row': {
      const after = rowsAfter(state, action)
      return edited(withoutFaults(after, faultsIn(state, action.list)), after.values)
    }
    case 'let-row-go':
      return { ...state, removed: null }
    case 'saving':
      return { ...state, save: { kind: 'saving' } }
    case 'say':
      return { ...state, said: { ...state.said, ...action.said } }
    case 'publication-told':
      return { ...state, published: null }
    case 'way-out':
      return { ...state, wayOut: action.wayOut }
    case 'saved':
      // An answer to what was sent before the form was replaced says nothing of what it shows now.
      return action.edits < state.savedEdits ? state : afterSave(state, action)
    case 'refused':
      return afterRefusal(state, action)
    case 'unreachable':
      return { ...state, save: { kind: 'offline', message: action.message } }
    case 'merged':
      return afterMerge(state, action.theirs, action.message)
    case 'conflict':
      return afterMeeting(state, action.theirs, action.message)
    case 'signed-in':
      return { ...state, problem: null, signedInAs: action.as ?? state.signedInAs }
    case 'settle-conflict':
      return afterConflict(state, action.takeTheirs)
    case 'take-kept':
      return withKept(state, action.text)
    case 'refreshed':
      return afterRefresh(state, action.article)
    case 'replaced':
      return replaced(state, action.article)
  }
}

/** The page was read again: news of what is shown are taken over, but never over what is typed. */
function afterRefresh(state: FormState, article: SavedArticle): FormState {
  const { values: _values, ...stored } = article
  if (article.rev === state.article.rev) return { ...state, article: stored }
  const isNewer = article.rev > state.article.rev
  return isNewer && state.save.kind === 'saved' && !isDirty(state)
    ? replaced(state, article)
    : state
}

/** Counts as an edit: what was clicked before it was another text. */
function replaced(state: FormState, article: SavedArticle): FormState {
  const edits = state.edits + 1
  const { signedInAs, wayOut, published } = state
  return { ...fresh(article), edits, savedEdits: edits, signedInAs, wayOut, published }
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

function faultsIn(state: FormState, list: RowList): string[] {
  return Object.keys(state.fields).filter((field) => field.split('.')[0] === list)
}

function afterRefusal(
  state: FormState,
  { problem, fields, isQuiet }: Extract<FormAction, { type: 'refused' }>,
): FormState {
  const save = { kind: 'failed', message: inShort(problem, fields) } as const
  if (isQuiet) return { ...state, save, fields }
  return { ...state, save, fields, refusals: state.refusals + 1, problem }
}

/** As if it had been typed just now on what stood there then: a save merges it with what is newer. */
function withKept(state: FormState, kept: KeptText): FormState {
  const { rev } = kept
  // A field that came with a newer version of the desk is not in what was kept by an older one.
  const values = { ...state.values, ...kept.values }
  const base = kept.base && { ...state.values, ...kept.base }
  return {
    ...edited(state, values),
    ...rowsOf(values),
    isSlugFollowing: state.isSlugFollowing && slugFollows(values.slug, values.headline),
    article: { ...state.article, rev },
    base,
    fields: {},
    problem: null,
    merged: null,
  }
}

export function isDirty(state: FormState): boolean {
  return state.edits !== state.savedEdits
}

/** Whether the text differs from what is live, as far as it is known. */
export function isAhead(state: FormState): boolean {
  return state.article.rev !== state.article.liveRev || isDirty(state)
}

/** A stored article, just opened. */
export function fresh(article: SavedArticle): FormState {
  const { values, ...stored } = article
  return {
    ...rowsOf(values),
    isSlugFollowing: !article.wasEverLive && slugFollows(values.slug, values.headline),
    edits: 0,
    savedEdits: 0,
    base: values,
    article: stored,
    save: { kind: 'saved', at: stored.savedAt, isFresh: false },
    fields: {},
    refusals: 0,
    problem: null,
    wayOut: null,
    conflict: null,
    signedInAs: null,
    merged: null,
    said: publicationChoice({}),
    published: null,
  }
}
