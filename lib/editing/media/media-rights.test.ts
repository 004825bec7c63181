import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { media } from '@/db/schema/media'
import { createArticle } from '@/lib/editing/drafts/create-article'
import { saveArticle } from '@/lib/editing/drafts/save-article'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { unpublishArticle } from '@/lib/editing/publishing/unpublish-article'
import { submitArticle } from '@/lib/editing/review/submit-article'
import { anyway, completeDraft, hire } from '@/lib/editing/test-desk'
import { NotAllowed, NotFound } from '@/lib/errors'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { testPublication } from '@/lib/published/test-publication'
import { addMedia } from './add-media'
import { describeMedia, removeMedia, replaceMedia } from './change-media'
import { getMedia, listMedia } from './get-media'
import { plain, words } from './test-pictures'

const { db } = testPublication()

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
