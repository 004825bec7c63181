import { randomBytes } from 'node:crypto'
import { mkdirSync, readdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { eq } from 'drizzle-orm'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { media } from '@/db/schema/media'
import { publishedMedia } from '@/db/schema/published'
import { databaseProblem } from '@/lib/database-problem'
import { largestSize, sizeName } from '@/lib/domain/media/media-picture'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { runDueSchedules } from '@/lib/editing/jobs/run-due-schedules'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { unpublishArticle } from '@/lib/editing/publishing/unpublish-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { listRevisions } from '@/lib/editing/revisions/list-revisions'
import { restoreRevision } from '@/lib/editing/revisions/restore-revision'
import { schedulePublication } from '@/lib/editing/schedules/schedule-article'
import { anyway, auditedActions, completeDraft, hire, version } from '@/lib/editing/test-desk'
import { Conflict, Invalid, NotAllowed, NotFound } from '@/lib/errors'
import { mediaFile } from '@/lib/media/media-file'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { testPublication } from '@/lib/published/test-publication'
import { addMedia } from './add-media'
import { describeMedia, removeMedia, replaceMedia } from './change-media'
import { getMedia, listMedia } from './get-media'

const { db, folder } = testPublication()

const plain = (background: string, width = 2000, height = 1000) =>
  sharp({ create: { width, height, channels: 3, background } })
    .jpeg()
    .toBuffer()

const words = { alt: 'A wall of one colour', credit: 'Photo: the desk', focalX: 20, focalY: 80 }

test('a picture is kept in every size without what its camera wrote, and twice or at once is once', async () => {
  const writer = hire('writer')
  const bytes = await sharp(await plain('#123'))
    .withExif({ IFD0: { Artist: 'Somebody' }, GPSIFD: { GPSLatitude: '1/1' } } as never)
    .jpeg()
    .toBuffer()
  const added = await Promise.all([1, 2].map(() => addMedia(writer, bytes, 'a\\b/wall.jpg')))
  added.push(await addMedia(writer, bytes, 'another name.jpg'))
  const [first] = added
  expect(new Set(added.map(({ picture }) => picture.id)).size).toBe(1)
  expect(added.filter(({ isKnown }) => !isKnown)).toHaveLength(1)
  expect(listMedia(writer).pictures).toMatchObject([
    { name: 'wall.jpg', width: 2000, height: 1000, alt: '', focalX: 50, uses: 0 },
  ])
  for (const width of [480, 960, 1600]) {
    const kept = await mediaFile('media', sizeName(first?.picture.file ?? '', width))
    const { exif, ...size } = await sharp(kept?.bytes).metadata()
    expect({ exif, width: size.width, height: size.height }).toEqual({
      exif: undefined,
      width,
      height: width / 2,
    })
  }
})

test('a small picture is never made larger, and one that lies on its side is measured upright', async () => {
  const editor = hire('editor')
  const small = await addMedia(editor, await plain('#456', 300, 100), 'small.jpg')
  expect(largestSize(small.picture)).toMatchObject({ width: 300, height: 100 })
  expect(await mediaFile('media', sizeName(small.picture.file, 300))).not.toBeNull()
  const sideways = await sharp(await plain('#457', 600, 300))
    .withMetadata({ orientation: 6 })
    .jpeg()
    .toBuffer()
  const { picture } = await addMedia(editor, sideways, 'sideways.jpg')
  expect(picture).toMatchObject({ width: 300, height: 600 })
})

test.each<[string, () => Buffer | Promise<Buffer>, RegExp]>([
  ['a program that is called a picture', () => Buffer.from('MZ\x90\0'), /not a JPEG, PNG or WebP/],
  ['zero bytes', () => Buffer.alloc(0), /empty/],
  ['50,000 pixels', () => plain('#000', 50_000, 1), /longer than 16,000 pixels/],
  ['half a picture', async () => (await noise()).subarray(0, 20_000), /damaged/],
  ['one that moves', moving, /moves/],
])('%s is refused in words, and nothing of it is kept', async (_kind, bytes, message) => {
  const before = [readdirSync(join(folder(), 'media')).length, listMedia(hire('editor')).total]
  await expect(async () => addMedia(hire('editor'), await bytes(), 'x.jpg')).rejects.toThrow(
    expect.objectContaining({ message: expect.stringMatching(message) }),
  )
  expect([readdirSync(join(folder(), 'media')).length, listMedia(hire('editor')).total]).toEqual(
    before,
  )
})

test('a disk that is full during an upload is a sentence, and the next try works', async () => {
  const editor = hire('editor')
  const bytes = await plain('#789', 400, 400)
  const probe = await addMedia(editor, await plain('#78a', 400, 400), 'probe.jpg')
  const { keepSizedPicture } = await import('@/lib/media/sized-picture')
  const name = sizeName((await keepSizedPicture(bytes)).file, 400)
  const { rmSync } = await import('node:fs')
  rmSync(join(folder(), 'media', name))
  const draft = join(folder(), 'media', `${name}.${process.pid}.tmp`)
  mkdirSync(join(folder(), 'media'), { recursive: true })
  symlinkSync('/dev/full', draft)
  const error = await addMedia(editor, bytes, 'full.jpg').catch((problem: unknown) => problem)
  expect(databaseProblem(error)).toMatch(/^The disk is full, so nothing was saved\./)
  expect(readdirSync(join(folder(), 'media'))).not.toContain(name)
  expect(await addMedia(editor, bytes, 'full.jpg')).toMatchObject({ isKnown: false })
  expect(probe.isKnown).toBe(false)
})

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

test('the share card of a live update follows its picture: another file, another cut', async () => {
  const editor = hire('editor')
  const { picture } = await addMedia(editor, await halves('#a00', '#0a0'), 'halves.jpg')
  const said = { ...words, alt: 'A wall in two halves' }
  await describeMedia(editor, picture.id, said)
  const id = createArticle(editor)
  const draft = completeDraft('A card that follows its picture', [editor.id])
  saveArticle(editor, id, 1, { ...draft, leadImage: picture.id })
  const { slug } = await publishArticle(editor, id, anyway)
  expect(await cardDot(slug)).toEqual([1, 0, 0])
  const drawn = () => {
    const { card, pictures = [] } = articleBySlug(slug) ?? {}
    return [card, ...pictures]
  }
  const before = drawn()
  expect(before).toHaveLength(4)
  await describeMedia(editor, picture.id, { ...said, alt: 'The same cut' })
  expect(drawn()).toEqual(before)
  const message = 'A live update shows this picture. Say what it shows.'
  await expect(describeMedia(editor, picture.id, { ...said, alt: '' })).rejects.toMatchObject({
    message,
    fields: { alt: message },
  })
  await describeMedia(editor, picture.id, { ...said, focalX: 90 })
  expect(await cardDot(slug)).toEqual([0, 1, 0])
  expect(drawn().filter((file) => before.includes(file))).toEqual([])
  await replaceMedia(editor, picture.id, await plain('#00a', 900, 900), 'blue.jpg')
  expect(await cardDot(slug)).toEqual([0, 0, 1])
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

test('of what writers added they change nothing that readers see, and hear of no draft of others', async () => {
  const [writer, editor] = [hire('writer', 'Adds a picture'), hire('editor')]
  const { picture } = await addMedia(writer, await plain('#246', 90, 60), 'mine.jpg')
  await describeMedia(writer, picture.id, { ...words, alt: 'A wall seen by all' })
  const id = createArticle(editor)
  const draft = completeDraft('Nobody else knows of this', [editor.id])
  saveArticle(editor, id, 1, { ...draft, leadImage: picture.id })
  expect(getMedia(writer, picture.id)).toMatchObject({ uses: [], isUsed: true, canChange: true })
  expect(getMedia(editor, picture.id).uses).toHaveLength(1)
  submitArticle(editor, id, 2)
  expect(getMedia(writer, picture.id).canChange).toBe(false)
  const { slug } = await publishArticle(editor, id, anyway)
  expect(getMedia(writer, picture.id)).toMatchObject({
    uses: [{ headline: 'Nobody else knows of this' }],
    canChange: false,
  })
  const another = await plain('#642', 90, 60)
  await expect(replaceMedia(writer, picture.id, another, 'x.jpg')).rejects.toThrow(NotAllowed)
  await expect(describeMedia(writer, picture.id, words)).rejects.toThrow(/Ask an editor/)
  expect(articleBySlug(slug)?.lead?.file).toBe(picture.file)
  unpublishArticle(editor, id)
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

test('writers change what they added, and nobody what is not there', async () => {
  const [writer, editor] = [hire('writer', 'Another writer'), hire('editor')]
  const own = await addMedia(writer, await plain('#0f0', 90, 60), 'own.jpg')
  const foreign = await addMedia(editor, await plain('#0f1', 90, 60), 'foreign.jpg')
  expect(await describeMedia(writer, own.picture.id, words)).toMatchObject(words)
  await expect(describeMedia(writer, foreign.picture.id, words)).rejects.toThrow(NotAllowed)
  expect(() => removeMedia(writer, foreign.picture.id)).toThrow(NotAllowed)
  await expect(describeMedia(editor, 'none', words)).rejects.toThrow(NotFound)
  expect(listMedia(writer, { query: 'one col' }).pictures.map(({ id }) => id)).toEqual([
    own.picture.id,
  ])
  expect(listMedia(writer, { query: '100%' }).total).toBe(0)
  removeMedia(writer, own.picture.id)
  expect(db().select().from(media).where(eq(media.id, own.picture.id)).all()).toEqual([])
})

/** Where a card has its picture: which of red, green and blue the live one shows there. */
async function cardDot(slug: string): Promise<number[]> {
  const card = await mediaFile('cards', articleBySlug(slug)?.card ?? '')
  const dot = { left: 1100, top: 300, width: 1, height: 1 }
  const pixel = await sharp(card?.bytes).extract(dot).removeAlpha().raw().toBuffer()
  return [...pixel].map((channel) => Math.round(channel / 170))
}

async function halves(left: string, right: string): Promise<Buffer> {
  const half = await plain(right, 1000, 1000)
  return sharp(await plain(left))
    .composite([{ input: half, left: 1000, top: 0 }])
    .jpeg()
    .toBuffer()
}

function noise(): Promise<Buffer> {
  const raw = { width: 400, height: 400, channels: 3 as const }
  return sharp(randomBytes(400 * 400 * 3), { raw })
    .jpeg()
    .toBuffer()
}

async function moving(): Promise<Buffer> {
  const frames = await Promise.all(['#f00', '#0f0'].map((colour) => plain(colour, 20, 20)))
  return sharp(frames, { join: { animated: true } })
    .webp()
    .toBuffer()
}
