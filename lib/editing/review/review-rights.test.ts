import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { auditLog } from '@/db/schema/accounts'
import { onTestDatabase } from '@/lib/accounts/test-database'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { beginArticle, shelveArticle } from '@/lib/editing/drafts/set-aside'
import { completeDraft, draftOf, hire } from '@/lib/editing/test-desk'
import { NotAllowed, NotFound } from '@/lib/errors'
import { approveArticle } from './approve-article'
import { getReview } from './get-review'
import { getOwnApproval, setOwnApproval } from './own-approval'
import { recallFromReview } from './recall-from-review'
import { returnArticle } from './return-article'
import { submitArticle } from './submit-article'
import { desk, stateOf } from './test-review'

onTestDatabase()

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
  const rows = database().select().from(auditLog).where(eq(auditLog.subject, 'ownApproval')).all()
  expect(rows).toMatchObject([{ action: 'changed a setting', detail: { to: 'forbidden' } }])
})
