import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { revisions } from '@/db/schema/revisions'
import { schedules } from '@/db/schema/schedules'
import { checkSlug } from '@/lib/editing/article/check-slug'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { unpublishArticle } from '@/lib/editing/publishing/unpublish-article'
import { anyway, auditedActions, completeDraft, draftOf, hire } from '@/lib/editing/test-desk'
import { Conflict, NotAllowed, NotFound } from '@/lib/errors'
import { testPublication } from '@/lib/published/test-publication'
import { purgeArticle } from './purge-article'
import { saveArticle } from './save-article'
import { trashArticle } from './set-aside'

const { db } = testPublication()

/** Every row, in whatever table, that names this id. */
function rowsNaming(id: string): string[] {
  const columns = db().$client.prepare(
    `SELECT t.name AS name, c.name AS field FROM sqlite_master t, pragma_table_info(t.name) c
     WHERE t.type = 'table' AND t.name NOT LIKE 'published_search%'`,
  )
  return (columns.all() as { name: string; field: string }[]).flatMap(({ name, field }) => {
    const count = db().$client.prepare(`SELECT count(*) FROM "${name}" WHERE "${field}" = ?`)
    return count.pluck().get(id) === 0 ? [] : [name]
  })
}

/** A publication that was planned holds on to its revision. */
function schedule(articleId: string): void {
  const row = {
    id: `schedule-${articleId}`,
    articleId,
    action: 'publish',
    runAt: 1,
    zone: 'UTC',
  } as const
  const revision = db()
    .select({ id: revisions.id })
    .from(revisions)
    .where(eq(revisions.articleId, articleId))
    .get()
  db()
    .insert(schedules)
    .values({ ...row, revisionId: revision?.id, setByName: 'Somebody', setAt: 1 })
    .run()
}

test('nothing of a purged update is left but its line in the audit log', async () => {
  const owner = hire('owner')
  const id = draftOf(owner, 'Gone for good')
  await publishArticle(owner, id, anyway)
  saveArticle(owner, id, 2, { ...completeDraft('Gone', [owner.id]), slug: 'gone-again' })
  await publishArticle(owner, id, anyway)
  unpublishArticle(owner, id)
  expect(() => purgeArticle(owner, id)).toThrow(Conflict)
  trashArticle(owner, id)
  schedule(id)
  const named = ['article_questions', 'article_sources', 'revisions', 'slug_history']
  expect(rowsNaming(id)).toEqual(expect.arrayContaining(named))
  purgeArticle(owner, id)
  expect(rowsNaming(id)).toEqual(['audit_log'])
  expect(auditedActions(id).at(-1)).toBe('removed an update for good')
  expect(() => getWorkingCopy(owner, id)).toThrow(NotFound)
  expect(checkSlug(owner, draftOf(owner, 'Another'), 'gone-for-good')).toBeNull()
})

test('an editor cannot purge, not even their own', () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'Kept')
  trashArticle(editor, id)
  expect(() => purgeArticle(editor, id)).toThrow(NotAllowed)
  expect(getWorkingCopy(editor, id).state).toBe('trashed')
})
