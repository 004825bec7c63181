import { readdirSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { revisions } from '@/db/schema/revisions'
import { changeProfile, ownProfile } from '@/lib/accounts/people/profile'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { keepAsTemplate } from '@/lib/editing/drafts/templates'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { anyway, completeDraft, hire } from '@/lib/editing/test-desk'
import { testPublication } from '@/lib/published/test-publication'
import { addMedia } from './add-media'
import { removeMedia, replaceMedia } from './change-media'
import { sweepPictures } from './sweep-pictures'

const { folder } = testPublication()

const day = 24 * 3_600_000
const now = Date.now()
const kept = () => readdirSync(join(folder(), 'media'))
const isKept = (file: string) => kept().some((name) => name.startsWith(`${file}-`))
const picture = (background: string) =>
  sharp({ create: { width: 90, height: 60, channels: 3, background } })

/** As if all of it had come two days ago. */
function age(): void {
  const then = new Date(now - 2 * day)
  for (const name of kept()) utimesSync(join(folder(), 'media', name), then, then)
}

test('only what no picture names is swept, a day after it came', async () => {
  const editor = hire('editor')
  const add = async (background: string) =>
    (await addMedia(editor, await picture(background).jpeg().toBuffer(), 'x.jpg')).picture
  const [stays, replaced, removed] = [await add('#111'), await add('#222'), await add('#333')]
  writeFileSync(join(folder(), 'media', 'half.webp.1.tmp'), 'half')
  age()
  const png = await picture('#444').png().toBuffer()
  const { file } = await replaceMedia(editor, replaced.id, png, 'x.png')
  removeMedia(editor, removed.id)
  await sweepPictures(now)
  expect([stays.file, file, replaced.file, removed.file].map(isKept)).toEqual([
    true,
    true,
    false,
    false,
  ])
  expect(kept()).not.toContain('half.webp.1.tmp')
})

test('the picture of a source stays while any text names it, and that of a person while they have it', async () => {
  const editor = hire('editor')
  const square = (name: string) => {
    writeFileSync(join(folder(), 'media', `${name.repeat(32)}.webp`), 'a square')
    return `${name.repeat(32)}.webp`
  }
  const [now1, before, nowhere] = [square('a'), square('b'), square('c')]
  const inTemplate = square('d')
  const id = createArticle(editor)
  const draft = completeDraft('A source with a face', [editor.id])
  const [source] = draft.sources ?? []
  const withFace = (avatar: string) => ({
    ...draft,
    sources: source ? [{ ...source, avatar }] : [],
  })
  const other = createArticle(editor)
  saveArticle(editor, other, 1, withFace(inTemplate))
  keepAsTemplate(editor, other, 'With a face')
  database().delete(revisions).run()
  saveArticle(editor, other, 2, withFace(''))
  saveArticle(editor, id, 1, withFace(before))
  await publishArticle(editor, id, anyway)
  saveArticle(editor, id, 2, withFace(now1))
  await publishArticle(editor, id, anyway)
  const face = await picture('#666').jpeg().toBuffer()
  const profile = { name: 'Somebody with a face', bio: '', fediverse: '', links: [] }
  const unpublished = hire('writer', 'Somebody with a face')
  await changeProfile(unpublished, profile, face)
  const own = ownProfile(unpublished).avatar
  age()
  await sweepPictures(now)
  expect(kept()).toEqual(expect.arrayContaining([now1, before, inTemplate, own]))
  expect(kept()).not.toContain(nowhere)
  await changeProfile(unpublished, profile, null)
  await sweepPictures(now)
  expect(kept()).not.toContain(own)
})

test('a file that came again, or that two pictures share, is not swept', async () => {
  const editor = hire('editor')
  const plain = await picture('#555').png().toBuffer()
  const named = await picture('#555')
    .withExif({ IFD0: { Artist: 'Somebody' } })
    .png()
    .toBuffer()
  const first = (await addMedia(editor, plain, 'plain.png')).picture
  const second = (await addMedia(editor, named, 'named.png')).picture
  expect(second.id).not.toBe(first.id)
  expect(second.file).toBe(first.file)
  removeMedia(editor, first.id)
  age()
  await sweepPictures(now)
  expect(isKept(second.file)).toBe(true)
  removeMedia(editor, second.id)
  const again = (await addMedia(editor, plain, 'plain.png')).picture
  removeMedia(editor, again.id)
  await sweepPictures(now)
  expect(isKept(first.file)).toBe(true)
  await sweepPictures(now + 2 * day)
  expect(isKept(first.file)).toBe(false)
})
