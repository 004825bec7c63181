import sharp from 'sharp'
import { expect, test } from 'vitest'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { unpublishArticle } from '@/lib/editing/publishing/unpublish-article'
import { anyway, completeDraft, hire } from '@/lib/editing/test-desk'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { testPublication } from '@/lib/published/test-publication'
import { addMedia } from './add-media'
import { describeMedia, replaceMedia } from './change-media'
import { cardDot, plain, words } from './test-pictures'

testPublication()

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

async function halves(left: string, right: string): Promise<Buffer> {
  const half = await plain(right, 1000, 1000)
  return sharp(await plain(left))
    .composite([{ input: half, left: 1000, top: 0 }])
    .jpeg()
    .toBuffer()
}
