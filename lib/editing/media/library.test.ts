import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { database } from '@/db/connection'
import { auditLog } from '@/db/schema/accounts'
import { media } from '@/db/schema/media'
import { articles } from '@/db/schema/working'
import { onTestDatabase } from '@/lib/accounts/test-database'
import { draftOf, hire } from '@/lib/editing/test-desk'
import { describeMedia, removeMedia } from './change-media'
import { getMedia, listMedia, mediaPerPage } from './get-media'

onTestDatabase()

function keep(id: string, addedAt: number, facts: Partial<typeof media.$inferInsert> = {}): void {
  const picture = { id, file: id, sha256: id, name: `${id}.jpg`, width: 20, height: 10, addedAt }
  database()
    .insert(media)
    .values({ ...picture, addedByName: 'Ada', ...facts })
    .run()
}

function log(subject: string) {
  const { actorId, action, detail } = auditLog
  return database()
    .select({ actorId, action, detail })
    .from(auditLog)
    .where(eq(auditLog.subject, subject))
    .all()
}

test('the library is searched by name, description and credit, and signs mean themselves', () => {
  const writer = hire('writer')
  keep('wall', 1, { alt: 'Half of it' })
  keep('door', 2, { credit: 'Photo: 100% Bert' })
  keep('a_b', 3)
  keep('axb', 3)
  const found = (query: string) => listMedia(writer, { query }).pictures.map(({ id }) => id)
  expect(['', ' WALL ', 'half', 'bert', '100%', '%', 'a_b', '\\', 'gone'].map(found)).toEqual([
    ['axb', 'a_b', 'door', 'wall'],
    ['wall'],
    ['wall'],
    ['door'],
    ['door'],
    ['door'],
    ['a_b'],
    [],
    [],
  ])
  expect(listMedia(writer, { query: 'wall' })).toEqual({
    pictures: [
      {
        id: 'wall',
        file: 'wall',
        width: 20,
        height: 10,
        alt: 'Half of it',
        credit: '',
        focalX: 50,
        focalY: 50,
        name: 'wall.jpg',
        addedBy: 'Ada',
        addedAt: 1,
        uses: 0,
      },
    ],
    total: 1,
  })
})

test('it is shown page by page, newest first', () => {
  const writer = hire('writer')
  for (let at = 1; at <= mediaPerPage + 2; at += 1) keep(`picture ${at}`, at)
  const pages = [1, 2, 3].map((page) => listMedia(writer, { page }))
  expect(pages.map(({ pictures }) => pictures.length)).toEqual([mediaPerPage, 2, 0])
  expect(pages.map(({ total }) => total)).toEqual(Array(3).fill(mediaPerPage + 2))
  expect(pages[1]?.pictures.map(({ id }) => id)).toEqual(['picture 2', 'picture 1'])
})

test('a picture tells where it is used, and is changed and removed under the name of who did it', async () => {
  const [editor, writer] = [hire('editor'), hire('writer')]
  keep('wall', 1, { addedById: writer.id })
  const unused = { uses: [], isUsed: false, canChange: true }
  expect(getMedia(writer, 'wall')).toMatchObject(unused)
  const words = { alt: 'A wall', credit: 'Ada' }
  expect(await describeMedia(writer, 'wall', words)).toMatchObject({ ...words, focalX: 50 })
  const id = draftOf(editor, 'Opens with a wall')
  database().update(articles).set({ leadId: 'wall' }).where(eq(articles.id, id)).run()
  const used = { ...unused, isUsed: true }
  expect(getMedia(writer, 'wall')).toMatchObject(used)
  expect(getMedia(editor, 'wall')).toMatchObject({
    ...used,
    picture: { ...words, uses: 1 },
    uses: [{ id, headline: 'Opens with a wall', isLive: false }],
  })
  expect(() => removeMedia(editor, 'wall')).toThrow(
    'Updates open with this picture. Choose another one there first.',
  )
  database().update(articles).set({ leadId: null }).where(eq(articles.id, id)).run()
  removeMedia(editor, 'wall')
  expect(log('wall')).toEqual([
    { actorId: writer.id, action: 'described a picture', detail: {} },
    { actorId: editor.id, action: 'removed a picture', detail: {} },
  ])
  expect(() => getMedia(editor, 'wall')).toThrow('This picture is not in the media library.')
  expect(() => removeMedia(editor, 'wall')).toThrow(
    'This picture is not in the media library any more.',
  )
})

test('writers are told why they cannot change a picture', async () => {
  const [editor, writer] = [hire('editor'), hire('writer')]
  keep('foreign', 1, { addedById: editor.id })
  expect(getMedia(writer, 'foreign').canChange).toBe(false)
  expect(() => removeMedia(writer, 'foreign')).toThrow(
    'Writers change only the pictures they added themselves.',
  )
})
