import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { articles } from '@/db/schema/working'
import { draftFromForm } from '@/lib/domain/drafts/draft-from-form'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { rescueText } from '@/lib/editing/drafts/rescue-text'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { completeDraft, draftOf, hire } from '@/lib/editing/test-desk'
import { testPublication } from '@/lib/published/test-publication'
import { compareRevisions } from './compare-revisions'
import { listRevisions } from './list-revisions'

const { db } = testPublication()

/** As if the article had been begun and last saved so many minutes ago. */
function saved(id: string, begun: number, last: number): number {
  const at = Date.now() - last * 60_000
  db()
    .update(articles)
    .set({ createdAt: Date.now() - begun * 60_000, updatedAt: at })
    .where(eq(articles.id, id))
    .run()
  return at
}

test('ten minutes of work are kept once, filed under when the text was saved', () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'Worked on for long')
  saveArticle(editor, id, 2, completeDraft('Worked on a little', [editor.id]))
  expect(listRevisions(editor, id).total).toBe(0)
  const at = saved(id, 30, 1)
  saveArticle(editor, id, 3, completeDraft('Worked on a lot', [editor.id]))
  saveArticle(editor, id, 4, completeDraft('Worked on some more', [editor.id]))
  const { revisions } = listRevisions(editor, id)
  expect(revisions).toMatchObject([{ reason: 'worked on', rev: 3, at, by: 'The editor' }])
  const { differences } = compareRevisions(editor, id, revisions[0]?.id ?? '', 'working')
  expect(differences[0]).toMatchObject({
    before: 'Worked on a little',
    after: 'Worked on some more',
  })
})

test('a text is kept under its author when somebody else goes on with it', () => {
  const [writer, owner] = [hire('writer'), hire('owner')]
  const id = draftOf(writer, 'Handed to another')
  saveArticle(owner, id, 2, completeDraft('Taken on', [writer.id]))
  saveArticle(owner, id, 3, completeDraft('Taken further', [writer.id]))
  expect(listRevisions(owner, id).revisions).toMatchObject([
    { reason: 'handed over', rev: 2, by: 'The writer' },
  ])
})

test('an article nobody has written in yet leaves nothing to keep', () => {
  const [writer, owner] = [hire('writer'), hire('owner')]
  const id = createArticle(writer)
  saved(id, 60, 30)
  saveArticle(owner, id, 1, { headline: 'Begun by another' })
  expect(listRevisions(owner, id).total).toBe(0)
})

test('a text that was only kept at the same rev hides nothing of what is stored', () => {
  const [writer, owner] = [hire('writer'), hire('owner')]
  const id = draftOf(writer, 'As it was saved')
  rescueText(owner, id, 2, draftFromForm({ headline: 'Never saved' }), 'taken over')
  saveArticle(owner, id, 2, completeDraft('Written over', [writer.id]))
  const { revisions } = listRevisions(owner, id)
  expect(revisions.map(({ reason }) => reason).sort()).toEqual(['handed over', 'taken over'])
})
