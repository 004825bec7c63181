import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { auditLog, people } from '@/db/schema/accounts'
import { createByline } from '@/lib/accounts/people/people'
import { onTestDatabase } from '@/lib/accounts/test-database'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { completeDraft, draftOf, hire } from '@/lib/editing/test-desk'
import { removeByline } from './remove-byline'

onTestDatabase()

test('a byline under nothing is removed once, by an owner alone, and the log says which', () => {
  const [owner, editor] = [hire('owner'), hire('editor')]
  const id = createByline(owner, 'Dee Example', 'dee')
  const signer = createByline(owner, 'Eve Example', 'eve')
  const article = draftOf(editor, 'Signed by Eve')
  saveArticle(editor, article, 2, completeDraft('Signed by Eve', [signer]))
  database().update(people).set({ email: 'a@example.org' }).where(eq(people.id, owner.id)).run()
  const rows = () => database().select().from(people).all().length
  const before = rows()
  expect(() => removeByline(editor, 'dee')).toThrow('Only an owner can remove bylines.')
  const kept = ['eve', 'owner-the-owner', 'editor-the-editor', 'nobody']
  expect(kept.map((slug) => removeByline(owner, slug))).toEqual([false, false, false, false])
  expect(rows()).toBe(before)
  expect(['dee', 'dee'].map((slug) => removeByline(owner, slug))).toEqual([true, false])
  expect(rows()).toBe(before - 1)
  const log = database().select().from(auditLog).where(eq(auditLog.action, 'removed a byline'))
  expect(log.all()).toMatchObject([
    { actorId: owner.id, subject: id, detail: { name: 'Dee Example', slug: 'dee' } },
  ])
})
