import { desc, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { revisions } from '@/db/schema/revisions'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { anyway, auditedActions, completeDraft, hire, version } from '@/lib/editing/test-desk'
import { Conflict, NotAllowed } from '@/lib/errors'
import { testPublication } from '@/lib/published/test-publication'
import { createArticle } from './create-article'
import { discardChanges } from './discard-changes'
import { saveArticle } from './save-article'

const { db } = testPublication()

const overrides = {
  takeaway: 'In short',
  aiUse: 'assisted' as const,
  seoTitle: 'For searches',
  seoDescription: 'Described for searches',
  socialTitle: 'For others',
  socialDescription: 'Described for others',
}
const asReadersKnowIt = { ...completeDraft('As readers know it', []), ...overrides }

test('the text goes back to what readers see, and the discarded one is kept', async () => {
  const editor = hire('editor')
  const id = createArticle(editor)
  saveArticle(editor, id, 1, { ...asReadersKnowIt, authors: [editor.id] })
  expect(() => discardChanges(editor, id, 2)).toThrow(Conflict)
  await publishArticle(editor, id, anyway)
  const live = getWorkingCopy(editor, id).content
  expect(live).toMatchObject(overrides)
  saveArticle(editor, id, 2, {
    ...completeDraft('Otherwise', [editor.id]),
    questions: [],
    aiUse: 'drafted',
    socialTitle: 'Told otherwise',
  })
  const before = version()

  expect(() => discardChanges(hire('writer'), id, 3)).toThrow(NotAllowed)
  expect(() => discardChanges(editor, id, 2)).toThrow(Conflict)
  expect(discardChanges(editor, id, 3)).toBe(4)
  expect(getWorkingCopy(editor, id)).toMatchObject({ rev: 4, liveRev: 4, content: live })
  expect(version()).toBe(before)
  const kept = db()
    .select()
    .from(revisions)
    .where(eq(revisions.articleId, id))
    .orderBy(desc(revisions.createdAt), desc(revisions.id))
    .get()
  expect(kept).toMatchObject({ reason: 'discarded', rev: 3, content: { headline: 'Otherwise' } })
  expect(auditedActions(id).at(-1)).toBe('discarded changes of an update')
})
