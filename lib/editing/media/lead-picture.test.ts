import { expect, test } from 'vitest'
import { publishedMedia } from '@/db/schema/published'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { runDueSchedules } from '@/lib/editing/jobs/run-due-schedules'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { unpublishArticle } from '@/lib/editing/publishing/unpublish-article'
import { listRevisions } from '@/lib/editing/revisions/list-revisions'
import { restoreRevision } from '@/lib/editing/revisions/restore-revision'
import { schedulePublication } from '@/lib/editing/schedules/schedule-article'
import { anyway, auditedActions, completeDraft, hire, version } from '@/lib/editing/test-desk'
import { Conflict, Invalid } from '@/lib/errors'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { testPublication } from '@/lib/published/test-publication'
import { addMedia } from './add-media'
import { describeMedia, removeMedia, replaceMedia } from './change-media'
import { getMedia, listMedia } from './get-media'
import { cardDot, plain, words } from './test-pictures'

const { db } = testPublication()

test('an update goes out with its described picture, and follows what is said of it since', async () => {
  const editor = hire('editor')
  const { picture } = await addMedia(editor, await plain('#abc'), 'lead.jpg')
  const id = createArticle(editor)
  const draft = { ...completeDraft('A headline with a lead picture', [editor.id]) }
  saveArticle(editor, id, 1, { ...draft, leadImage: picture.id })
  await expect(publishArticle(editor, id, anyway)).rejects.toThrow(
    expect.objectContaining({
      fields: { leadImage: expect.stringContaining('lead picture shows') },
    }),
  )
  await describeMedia(editor, picture.id, words)
  const { slug } = await publishArticle(editor, id, anyway)
  expect(articleBySlug(slug)?.lead).toEqual({ ...picture, ...words })
  expect(getMedia(editor, picture.id)).toMatchObject({
    picture: { uses: 1 },
    uses: [{ id, isLive: true }],
  })
  expect(listMedia(editor).pictures.find((one) => one.id === picture.id)?.uses).toBe(1)

  const before = version()
  await describeMedia(editor, picture.id, { ...words, alt: 'A wall in blue' })
  expect(articleBySlug(slug)?.lead?.alt).toBe('A wall in blue')
  expect(version()).toBeGreaterThan(before)
  await expect(describeMedia(editor, picture.id, { ...words, alt: '' })).rejects.toThrow(Invalid)
  expect(() => removeMedia(editor, picture.id)).toThrow(Conflict)

  const replaced = await replaceMedia(editor, picture.id, await plain('#cba', 900, 900), 'new.jpg')
  expect(articleBySlug(slug)?.lead).toMatchObject({ file: replaced.file, width: 900, focalX: 50 })
  const other = await addMedia(editor, await plain('#fff', 90, 90), 'other.jpg')
  await expect(
    replaceMedia(editor, picture.id, await plain('#fff', 90, 90), 'same.jpg'),
  ).rejects.toThrow(Conflict)
  expect(other.isKnown).toBe(false)

  saveArticle(editor, id, 2, { ...draft, leadImage: '' })
  await publishArticle(editor, id, anyway)
  expect(articleBySlug(slug)?.lead).toBeNull()
  expect(db().select().from(publishedMedia).all()).toEqual([])
  removeMedia(editor, picture.id)
  expect(auditedActions(picture.id)).toContain('removed a picture')

  const old = listRevisions(editor, id).revisions.find(({ rev }) => rev === 2)
  restoreRevision(editor, id, old?.id ?? '', getWorkingCopy(editor, id).rev)
  expect(getWorkingCopy(editor, id).content.lead).toBeNull()
  unpublishArticle(editor, id)
})

test('a picture stays while an update is set to go out with it, and goes out as it is by then', async () => {
  const editor = hire('editor')
  const { picture } = await addMedia(editor, await plain('#321', 90, 60), 'planned.jpg')
  await describeMedia(editor, picture.id, words)
  const id = createArticle(editor)
  const draft = completeDraft('Set to go out with a picture', [editor.id])
  saveArticle(editor, id, 1, { ...draft, leadImage: picture.id })
  const runAt = Date.now() + 3_600_000
  const plainly = { change: 'update', correction: '', reason: anyway.reason } as const
  schedulePublication(editor, id, 2, { runAt, zone: 'UTC', ...plainly })
  saveArticle(editor, id, 2, { ...draft, leadImage: '' })
  expect(() => removeMedia(editor, picture.id)).toThrow(/is set to go out with this picture/)
  const { file } = await replaceMedia(editor, picture.id, await plain('#0a0', 80, 60), 'later.jpg')
  await runDueSchedules(runAt, 'a')
  const slug = 'set-to-go-out-with-a-picture'
  expect(articleBySlug(slug)?.lead).toMatchObject({ file, width: 80 })
  expect(await cardDot(slug)).toEqual([0, 1, 0])
  unpublishArticle(editor, id)
  removeMedia(editor, picture.id)
})

test('a picture that is changed while an update goes out with it goes out changed', async () => {
  const editor = hire('editor')
  const { picture } = await addMedia(editor, await plain('#a00', 900, 900), 'swapped.jpg')
  await describeMedia(editor, picture.id, { ...words, alt: 'A wall that changes' })
  const id = createArticle(editor)
  const draft = completeDraft('Published while its picture changes', [editor.id])
  saveArticle(editor, id, 1, { ...draft, leadImage: picture.id })
  const next = await plain('#0a0', 900, 900)
  const [{ slug }] = await Promise.all([
    publishArticle(editor, id, anyway),
    replaceMedia(editor, picture.id, next, 'next.jpg'),
  ])
  expect(await cardDot(slug)).toEqual([0, 1, 0])
  unpublishArticle(editor, id)
})

test('a draft cannot name a picture that is not there, and a save without the field leaves it', async () => {
  const editor = hire('editor')
  const { picture } = await addMedia(editor, await plain('#def', 90, 60), 'kept.jpg')
  const id = createArticle(editor)
  const draft = completeDraft('A headline that names a picture', [editor.id])
  expect(() => saveArticle(editor, id, 1, { ...draft, leadImage: 'none' })).toThrow(Invalid)
  saveArticle(editor, id, 1, { ...draft, leadImage: picture.id })
  saveArticle(editor, id, 2, { ...draft, takeaway: 'Without the field.' })
  expect(getWorkingCopy(editor, id).content.lead?.id).toBe(picture.id)
})
