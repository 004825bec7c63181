import { createHash } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import sharp from 'sharp'
import { expect, test } from 'vitest'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { completeDraft, draftOf, hire, source } from '@/lib/editing/test-desk'
import { Invalid, NotAllowed, NotFound } from '@/lib/errors'
import { mediaFile } from '@/lib/media/media-file'
import { testPublication } from '@/lib/published/test-publication'
import { takePicture } from './take-picture'

const { folder } = testPublication()

const picture = (background: string) =>
  sharp({ create: { width: 120, height: 90, channels: 3, background } })
    .png()
    .toBuffer()

const kept = () => readdirSync(join(folder(), 'media')).filter((name) => name !== 'og')

test('the same picture, twice and at once, is one file that readers can have', async () => {
  const writer = hire('writer')
  const id = createArticle(writer)
  const bytes = await picture('#123')
  const names = await Promise.all([1, 2, 3].map(() => takePicture(writer, id, bytes)))
  names.push(await takePicture(writer, id, bytes))
  const [name = ''] = names
  expect(new Set(names).size).toBe(1)
  expect(kept()).toEqual([name])
  const file = readFileSync(join(folder(), 'media', name))
  expect(name).toBe(`${createHash('sha256').update(file).digest('hex').slice(0, 32)}.webp`)
  expect(await mediaFile('media', name)).toMatchObject({ type: 'image/webp' })
})

test('a writer cannot bring pictures into what others write, and nobody into nothing', async () => {
  const id = draftOf(hire('editor'), 'Not the writer’s')
  const bytes = await picture('#456')
  const before = kept()
  await expect(takePicture(hire('writer'), id, bytes)).rejects.toBeInstanceOf(NotAllowed)
  await expect(takePicture(hire('owner'), 'none', bytes)).rejects.toBeInstanceOf(NotFound)
  expect(kept()).toEqual(before)
})

test('a source names a kept picture, keeps it and gives it up', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'With a picture')
  const avatar = await takePicture(editor, id, await picture('#789'))
  const save = (changed: object) => {
    const { rev, content } = getWorkingCopy(editor, id)
    const draft = completeDraft('With a picture', [editor.id])
    const sources = [{ ...source, id: content.sources[0]?.id, ...changed }]
    saveArticle(editor, id, rev, { ...draft, sources })
    return getWorkingCopy(editor, id).content.sources[0]?.avatar
  }
  expect(save({ avatar })).toBe(avatar)
  expect(save({ likes: '5', countsAsOf: '2026-05-01' })).toBe(avatar)
  expect(save({ avatar: '' })).toBeNull()
})

test('only kept pictures of ours can be named', async () => {
  const editor = hire('editor')
  const id = draftOf(editor, 'With a foreign name')
  await takePicture(editor, id, await picture('#abc'))
  writeFileSync(join(folder(), 'media', 'notes.webp'), 'x')
  const { rev } = getWorkingCopy(editor, id)
  const foreign = [`${'0'.repeat(32)}.webp`, 'notes.webp', 'headsup.db', '../headsup.db', 'og']
  for (const avatar of foreign) {
    const draft = completeDraft('With a foreign name', [editor.id])
    const save = () => saveArticle(editor, id, rev, { ...draft, sources: [{ ...source, avatar }] })
    expect(save, avatar).toThrow(Invalid)
  }
  expect(getWorkingCopy(editor, id).rev).toBe(rev)
})

test('a source that says nothing but has a picture is kept', async () => {
  const editor = hire('editor')
  const id = createArticle(editor)
  const avatar = await takePicture(editor, id, await picture('#def'))
  saveArticle(editor, id, 1, { headline: 'Begun', sources: [{ network: 'web', avatar }] })
  expect(getWorkingCopy(editor, id).content.sources).toMatchObject([{ avatar }])
})
