import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { revisions } from '@/db/schema/revisions'
import { onTestDatabase } from '@/lib/accounts/test-database'
import { longestWords } from '@/lib/editing/article/desk-words'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { auditedActions, completeDraft, draftOf } from '@/lib/editing/test-desk'
import { Conflict, Invalid } from '@/lib/errors'
import { approveArticle } from './approve-article'
import { getReview } from './get-review'
import { recallFromReview } from './recall-from-review'
import { returnArticle } from './return-article'
import { submitArticle } from './submit-article'
import { desk, put, stateOf } from './test-review'

onTestDatabase()

function keptReasons(id: string): string[] {
  const rows = database().select().from(revisions).where(eq(revisions.articleId, id)).all()
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
