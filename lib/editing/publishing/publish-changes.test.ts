import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { articleReviews } from '@/db/schema/review'
import { revisions } from '@/db/schema/revisions'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { anyway, completeDraft, draftOf, hire } from '@/lib/editing/test-desk'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { testPublication } from '@/lib/published/test-publication'
import { publishArticle } from './publish-article'
import { unpublishArticle } from './unpublish-article'

const { db } = testPublication()
const first = Date.UTC(2026, 3, 27)

/** A live article whose working copy says something else. */
async function changed(headline: string, slug: string) {
  const editor = hire('editor')
  const id = draftOf(editor, headline)
  await publishArticle(editor, id, { ...anyway, firstPublishedAt: first })
  const draft = { ...completeDraft(headline, [editor.id]), whatHappened: 'It happened otherwise.' }
  saveArticle(editor, id, 2, draft)
  return { editor, id, page: () => articleBySlug(slug) }
}

test('a typing error is put right in silence', async () => {
  const { editor, id, page } = await changed('A headline with a slip', 'a-headline-with-a-slip')
  await publishArticle(editor, id, { change: 'typo' })
  expect(page()).toMatchObject({ whatHappened: 'It happened otherwise.', modifiedAt: first })
  expect(page()?.corrections).toEqual([])
})

test('an update moves the date of the last change', async () => {
  const { editor, id, page } = await changed('A headline to add to', 'a-headline-to-add-to')
  await publishArticle(editor, id, { change: 'update' })
  expect(page()?.modifiedAt).toBeGreaterThan(first)
})

test('a correction leaves a dated note, which outlives a time off the site', async () => {
  const { editor, id, page } = await changed(
    'A headline that was wrong',
    'a-headline-that-was-wrong',
  )
  await expect(publishArticle(editor, id, { change: 'correction' })).rejects.toMatchObject({
    fields: { correction: expect.stringContaining('Say what was wrong') },
  })
  expect(page()).toMatchObject({ whatHappened: 'Something **happened**.', modifiedAt: first })

  await publishArticle(editor, id, { change: 'correction', correction: ' It was  not so. ' })
  const [correction] = page()?.corrections ?? []
  expect(correction?.note).toBe('It was not so.')
  expect(page()?.modifiedAt).toBeGreaterThan(first)

  unpublishArticle(editor, id)
  await publishArticle(editor, id)
  expect(page()?.corrections).toEqual([correction])
})

test('who reviewed is told for the very text that was approved, and for no other', async () => {
  const { editor, id, page } = await changed('A headline under review', 'a-headline-under-review')
  const approval = { articleId: id, step: 'approved' as const, byId: null, byName: 'Ada' }
  db()
    .insert(articleReviews)
    .values({ ...approval, id: 'r', rev: 3, at: 5 })
    .run()
  await publishArticle(editor, id)
  expect(page()).toMatchObject({ reviewedBy: 'Ada', reviewedAt: 5 })

  saveArticle(editor, id, 3, completeDraft('A headline under review', [editor.id]))
  await publishArticle(editor, id)
  expect(page()).toMatchObject({ reviewedBy: null, reviewedAt: null })
})

test('warnings ask for a reason, which is kept with the revision', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'Too short')
  await expect(publishArticle(editor, id)).rejects.toMatchObject({
    fields: { reason: expect.stringContaining('this has 9') },
  })
  await publishArticle(editor, id, { reason: 'The name says it all.' })
  const kept = db().select().from(revisions).where(eq(revisions.articleId, id)).all()
  expect(kept.at(-1)?.note).toBe('The name says it all.')
})

test('a kept revision goes out as it was, whatever was written since', async () => {
  const { editor, id, page } = await changed('A headline that waits', 'a-headline-that-waits')
  const [kept] = db().select().from(revisions).where(eq(revisions.articleId, id)).all()
  await publishArticle(editor, id, { revisionId: kept?.id ?? '' })
  expect(page()?.whatHappened).toBe('Something **happened**.')
  await expect(publishArticle(editor, id, { revisionId: 'gone' })).rejects.toThrow('not kept')
})
