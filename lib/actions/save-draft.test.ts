import { expect, test } from 'vitest'
import { openDatabase } from '@/db/connection'
import { draftFormSchema } from '@/lib/domain/drafts/draft-form'
import { draftFromForm } from '@/lib/domain/drafts/draft-from-form'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { hire } from '@/lib/editing/test-desk'
import { Conflict } from '@/lib/errors'
import { testPublication } from '@/lib/published/test-publication'
import { saveDraft } from './save-draft'

const { db, folder } = testPublication()

const form = (fields: Record<string, string>) =>
  draftFormSchema.parse({ ...draftFromForm({}), ...fields })

test('what cannot be published yet is saved all the same, and says why', async () => {
  const editor = hire('editor')
  const article = createArticle(editor)
  const fields = { article, rev: '1', intent: 'publish', headline: 'Words', 'authors.0': editor.id }
  const answer = await saveDraft(editor, form(fields))
  if (answer.kind !== 'saved') throw new Error('Not saved.')
  expect(answer.article).toMatchObject({ rev: 2, state: 'draft', values: { slug: 'words' } })
  expect(Object.keys(answer.refusal?.fields ?? {})).toContain('whatHappened')
})

const complete = (article: string, author: string) => ({
  article,
  rev: '1',
  intent: 'publish',
  headline: 'Complete words',
  whatHappened: 'It **happened**.',
  whyItMatters: 'It matters.',
  whatItMeans: 'It means this.',
  'sources.0.network': 'x',
  'sources.0.permalink': 'https://x.com/a/status/1',
  'sources.0.authorName': 'A',
  'sources.0.likes': '14k',
  'sources.0.countsAsOf': '2026-04-28',
  'authors.0': author,
})

test('a draft with warnings is published in one go by whoever says why', async () => {
  const editor = hire('editor')
  const article = createArticle(editor)
  const fields = complete(article, editor.id)
  const refused = await saveDraft(editor, form(fields))
  if (refused.kind !== 'saved') throw new Error('Not saved.')
  expect(refused.refusal?.fields).toMatchObject({ reason: expect.stringContaining('has 14') })
  const answer = await saveDraft(editor, form({ ...fields, rev: '2', reason: 'It is news.' }))
  expect(answer).toMatchObject({ refusal: null, article: { state: 'live', rev: 2, liveRev: 2 } })
  expect(getWorkingCopy(editor, article).content.sources[0]?.likes).toBe(14_000)
})

test('when the database fails between saving and publishing, the text counts as saved', async () => {
  const editor = hire('editor')
  const article = createArticle(editor)
  db().$client.pragma('busy_timeout = 1')
  const fields = { ...complete(article, editor.id), reason: 'It is news.' }
  const answer = saveDraft(editor, form(fields))
  const other = openDatabase(`${folder()}/headsup.db`)
  other.$client.exec('BEGIN IMMEDIATE')
  expect(await answer).toMatchObject({
    article: { rev: 2, state: 'draft' },
    refusal: { message: expect.stringMatching(/^The text is saved\. .* busy .* not published\./) },
  })
  other.$client.exec('ROLLBACK')
  other.$client.close()
})

test('a writer saves and is told who publishes', async () => {
  const writer = hire('writer')
  const article = createArticle(writer)
  const fields = { article, rev: '1', intent: 'publish', headline: 'Mine', 'authors.0': writer.id }
  const answer = await saveDraft(writer, form(fields))
  expect(answer).toMatchObject({
    article: { rev: 2, state: 'draft' },
    refusal: { message: 'Only an editor or an owner can publish updates.' },
  })
})

test('buttons of rows save nothing, and an older rev overwrites nothing', async () => {
  const editor = hire('editor')
  const article = createArticle(editor)
  const rows = await saveDraft(editor, form({ article, rev: '1', intent: 'add-question' }))
  expect(rows).toMatchObject({ kind: 'rows', rev: 1, values: { questions: [{ id: '' }] } })
  expect(getWorkingCopy(editor, article).rev).toBe(1)

  await saveDraft(editor, form({ article, rev: '1', headline: 'First' }))
  const late = saveDraft(editor, form({ article, rev: '1', headline: 'Second' }))
  await expect(late).rejects.toBeInstanceOf(Conflict)
  expect(getWorkingCopy(editor, article).content.headline).toBe('First')
})
