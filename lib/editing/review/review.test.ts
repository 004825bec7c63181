import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { auditLog } from '@/db/schema/accounts'
import { revisions } from '@/db/schema/revisions'
import { articles } from '@/db/schema/working'
import { Actor } from '@/lib/accounts/actor'
import { onTestDatabase } from '@/lib/accounts/test-database'
import type { ArticleState } from '@/lib/domain/kinds'
import { longestWords } from '@/lib/editing/article/desk-words'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { beginArticle, shelveArticle } from '@/lib/editing/drafts/set-aside'
import { auditedActions, completeDraft, draftOf, hire } from '@/lib/editing/test-desk'
import { Conflict, Invalid, NotAllowed, NotFound } from '@/lib/errors'
import { approveArticle } from './approve-article'
import { getReview } from './get-review'
import { getOwnApproval, setOwnApproval } from './own-approval'
import { recallFromReview } from './recall-from-review'
import { returnArticle } from './return-article'
import { submitArticle } from './submit-article'

onTestDatabase()

const desk = () => ({ owner: hire('owner'), editor: hire('editor'), writer: hire('writer') })
const db = () => globalThis.headsupDatabase as NonNullable<typeof globalThis.headsupDatabase>
const stateOf = (id: string) => getWorkingCopy(Actor.commandLine(), id).state

function put(id: string, state: ArticleState): void {
  db().update(articles).set({ state }).where(eq(articles.id, id)).run()
}

function keptReasons(id: string): string[] {
  const rows = db().select().from(revisions).where(eq(revisions.articleId, id)).all()
  return rows.map(({ reason, rev, note }) => `${reason} ${rev}${note && `: ${note}`}`)
}

test('an update goes from its writer to its reviewer, back, and through', () => {
  const { editor, writer } = desk()
  const id = draftOf(writer, 'Reviewed')
  submitArticle(writer, id, 2, ' Please look. ', 1000)
  expect(stateOf(id)).toBe('review')
  returnArticle(editor, id, 2, 'The source is thin.', 2000)
  expect(stateOf(id)).toBe('draft')
  saveArticle(writer, id, 2, completeDraft('Reviewed again', [writer.id]))
  submitArticle(writer, id, 3, '', 3000)
  approveArticle(editor, id, 3, 'Good.', 4000)
  expect(stateOf(id)).toBe('ready')
  const review = getReview(writer, id)
  expect(review.approval).toEqual({
    by: 'The editor',
    byId: editor.id,
    at: 4000,
    rev: 3,
    isValid: true,
  })
  expect(review.steps).toMatchObject([
    { step: 'approved', by: 'The editor', at: 4000, note: 'Good.', isPresent: true },
    { step: 'submitted', by: 'The writer', at: 3000, note: '', isPresent: true },
    { step: 'returned', by: 'The editor', note: 'The source is thin.', isPresent: false },
    { step: 'submitted', by: 'The writer', note: 'Please look.', isPresent: false },
  ])
  expect(keptReasons(id)).toEqual([
    'handed over 2: Please look.',
    'handed over 3',
    'approved 3: Good.',
  ])
  expect(auditedActions(id)).toEqual([
    'created an update',
    'saved an update',
    'submitted an update for review',
    'returned an update',
    'saved an update',
    'submitted an update for review',
    'approved an update',
  ])
})

test('a change voids the approval and asks for another; saving the same text does not', () => {
  const { editor, writer } = desk()
  const id = draftOf(writer, 'Voided')
  submitArticle(writer, id, 2)
  approveArticle(editor, id, 2)
  saveArticle(editor, id, 2, completeDraft('Voided', [writer.id]))
  expect(getReview(editor, id).approval).toMatchObject({ rev: 2, isValid: true })
  saveArticle(editor, id, 2, completeDraft('Voided indeed', [writer.id]))
  expect(stateOf(id)).toBe('review')
  expect(getReview(editor, id).approval).toMatchObject({ rev: 2, isValid: false })
  approveArticle(editor, id, 3)
  expect(stateOf(id)).toBe('ready')
  expect(getReview(editor, id).approval).toMatchObject({ rev: 3, isValid: true })
  returnArticle(editor, id, 3, 'On second thoughts.')
  expect(getReview(editor, id).approval).toBeNull()
})

test('the working copy of a live update can be approved, and stays live', () => {
  const { editor, writer } = desk()
  const id = draftOf(writer, 'Live')
  put(id, 'live')
  approveArticle(editor, id, 2)
  expect(stateOf(id)).toBe('live')
  expect(getReview(editor, id).approval).toMatchObject({ rev: 2, isValid: true })
})

test('a writer withdraws what they handed over, and submits it again', () => {
  const { writer } = desk()
  const id = draftOf(writer, 'Withdrawn')
  submitArticle(writer, id, 2)
  recallFromReview(writer, id)
  expect(stateOf(id)).toBe('draft')
  submitArticle(writer, id, 2)
  expect(keptReasons(id)).toEqual(['handed over 2'])
  expect(getReview(writer, id).steps.map(({ step }) => step)).toEqual([
    'submitted',
    'withdrawn',
    'submitted',
  ])
})

test('an idea is begun, and a draft set aside', () => {
  const { writer, editor } = desk()
  const id = createArticle(writer, 'idea')
  expect(stateOf(id)).toBe('idea')
  expect(() => submitArticle(writer, id, 1)).toThrow('is an idea that nobody has begun')
  expect(() => shelveArticle(writer, id)).toThrow(Conflict)
  saveArticle(writer, id, 1, { headline: 'Only a headline', authors: [writer.id] })
  expect(stateOf(id)).toBe('idea')
  beginArticle(editor, id)
  expect(stateOf(id)).toBe('draft')
  expect(() => beginArticle(editor, id)).toThrow(Conflict)
  shelveArticle(writer, id)
  expect(stateOf(id)).toBe('idea')
  expect(auditedActions(id)).toEqual([
    'noted an idea',
    'saved an update',
    'began a draft from an idea',
    'set an update aside as an idea',
  ])
})

test('a stale rev is a conflict that says who saved, and changes nothing', () => {
  const { editor, writer } = desk()
  const id = draftOf(writer, 'Stale')
  expect(() => submitArticle(writer, id, 1)).toThrow('The writer saved this update after you')
  submitArticle(writer, id, 2)
  saveArticle(editor, id, 2, completeDraft('Stale no more', [writer.id]))
  for (const stale of [
    () => approveArticle(editor, id, 2),
    () => returnArticle(editor, id, 2, 'Late.'),
  ]) {
    expect(stale).toThrow(Conflict)
    expect(stale).toThrow('The editor saved')
  }
  expect(stateOf(id)).toBe('review')
  expect(getReview(editor, id).steps).toHaveLength(1)
})

test('writers neither approve nor return, and touch nobody else’s; strangers to the desk get nowhere', () => {
  const { editor, writer } = desk()
  const other = hire('writer', 'Other')
  const id = draftOf(writer, 'Mine')
  expect(() => submitArticle(other, id, 2)).toThrow(NotAllowed)
  expect(() => shelveArticle(other, id)).toThrow(NotAllowed)
  submitArticle(writer, id, 2)
  expect(() => recallFromReview(other, id)).toThrow(NotAllowed)
  expect(() => getReview(other, id)).toThrow(NotAllowed)
  expect(() => approveArticle(writer, id, 2)).toThrow('Only an editor or an owner can approve')
  expect(() => returnArticle(writer, id, 2, 'No.')).toThrow(NotAllowed)
  for (const missing of [
    () => submitArticle(editor, 'none', 1),
    () => approveArticle(editor, 'none', 1),
    () => returnArticle(editor, 'none', 1, 'No.'),
    () => recallFromReview(editor, 'none'),
    () => beginArticle(editor, 'none'),
    () => getReview(editor, 'none'),
  ]) {
    expect(missing).toThrow(NotFound)
  }
  expect(stateOf(id)).toBe('review')
})

const open: Record<string, ArticleState[]> = {
  submit: ['draft'],
  withdraw: ['review'],
  return: ['review', 'ready'],
  approve: ['review', 'live'],
  begin: ['idea'],
  shelve: ['draft'],
}
const verbs: Record<string, (editor: Actor, id: string) => void> = {
  submit: (editor, id) => submitArticle(editor, id, 2),
  withdraw: recallFromReview,
  return: (editor, id) => returnArticle(editor, id, 2, 'Because.'),
  approve: (editor, id) => approveArticle(editor, id, 2),
  begin: beginArticle,
  shelve: shelveArticle,
}
const states: ArticleState[] = [
  'idea',
  'draft',
  'review',
  'ready',
  'scheduled',
  'live',
  'archived',
  'retracted',
  'trashed',
]

test.each(Object.keys(verbs))('%s is refused in every state but its own', (verb) => {
  const { editor, writer } = desk()
  const id = draftOf(writer, 'Somewhere')
  for (const state of states) {
    put(id, state)
    const attempt = () => verbs[verb]?.(editor, id)
    if (open[verb]?.includes(state)) expect(attempt).not.toThrow()
    else {
      expect(attempt).toThrow(Conflict)
      expect(stateOf(id)).toBe(state)
    }
  }
})

test('a return needs words, and words have an end', () => {
  const { editor, writer } = desk()
  const id = draftOf(writer, 'Words')
  const long = 'x'.repeat(longestWords + 1)
  expect(() => submitArticle(writer, id, 2, long)).toThrow(Invalid)
  submitArticle(writer, id, 2)
  expect(() => returnArticle(editor, id, 2, ' \n ')).toThrow(Invalid)
  expect(() => approveArticle(editor, id, 2, long)).toThrow(Invalid)
  expect(stateOf(id)).toBe('review')
})

test('with the switch on, nobody approves what they began, sign or saved last', () => {
  const { owner, editor, writer } = desk()
  const began = draftOf(editor, 'Began')
  saveArticle(owner, began, 2, completeDraft('Began it', [writer.id]))
  const signs = draftOf(writer, 'Signs')
  saveArticle(owner, signs, 2, completeDraft('Signs it', [writer.id, editor.id]))
  const saved = draftOf(writer, 'Saved')
  saveArticle(editor, saved, 2, completeDraft('Saved it', [writer.id]))
  const other = draftOf(writer, 'Other')
  saveArticle(writer, other, 2, completeDraft('Other one', [writer.id]))
  for (const id of [began, signs, saved, other]) submitArticle(owner, id, 3)
  expect(getReview(editor, began).isOwnWorkForbidden).toBe(false)
  setOwnApproval(owner, false)
  for (const id of [began, signs, saved]) {
    expect(() => approveArticle(editor, id, 3)).toThrow('do not approve their own work')
    expect(getReview(editor, id).isOwnWorkForbidden).toBe(true)
    expect(stateOf(id)).toBe('review')
  }
  expect(getReview(editor, other).isOwnWorkForbidden).toBe(false)
  approveArticle(editor, other, 3)
  setOwnApproval(owner, true)
  for (const id of [began, signs, saved]) approveArticle(editor, id, 3)
})

test('only an owner decides about own work, and the decision is kept in the log', () => {
  const { owner, editor, writer } = desk()
  for (const actor of [editor, writer]) {
    expect(() => setOwnApproval(actor, false)).toThrow(NotAllowed)
    expect(() => getOwnApproval(actor)).toThrow(NotAllowed)
  }
  setOwnApproval(owner, true)
  expect(getOwnApproval(owner)).toBe(true)
  setOwnApproval(owner, false)
  setOwnApproval(owner, false)
  expect(getOwnApproval(owner)).toBe(false)
  const rows = db().select().from(auditLog).where(eq(auditLog.subject, 'ownApproval')).all()
  expect(rows).toMatchObject([{ action: 'changed a setting', detail: { to: 'forbidden' } }])
})
