import { expect, test } from 'vitest'
import { publishedSources } from '@/db/schema/published-sources'
import { hire } from '@/lib/editing/test-desk'
import { testPublication } from '@/lib/published/test-publication'
import { testUpdate } from '@/lib/published/test-update'
import { knownAuthor } from './known-author'

const { db } = testPublication()

type Given = Partial<typeof publishedSources.$inferInsert> & { at: number }

function live({ at, ...source }: Given): void {
  const slug = `update-${at}`
  testUpdate(db(), { slug, at })
  db()
    .insert(publishedSources)
    .values({
      id: `source-${at}`,
      articleId: slug,
      position: 1,
      network: 'x',
      permalink: `https://x.com/ada/status/${at}`,
      capturedAt: at,
      capturedBy: '',
      capturedHow: 'typed',
      textSha256: '',
      ...source,
    })
    .run()
}

test('an address knows its author from the newest live source of the same handle there, or of the same profile', () => {
  const desk = hire('writer')
  const profileUrl = 'https://x.com/ada'
  live({ at: 1, handle: '@ada', authorName: 'Ada once', profileUrl })
  live({ at: 2, handle: '@Ada', authorName: 'Ada now', profileUrl, avatar: 'ada.webp' })
  live({ at: 3, handle: '@ada', authorName: '' })
  live({ at: 4, handle: '@ada', authorName: 'Another Ada', network: 'threads' })
  live({ at: 5, handle: '', authorName: 'Bob', profileUrl: 'https://x.com/bob' })
  expect(knownAuthor(desk, 'https://twitter.com/ada/status/112233')).toEqual({
    authorName: 'Ada now',
    handle: '@Ada',
    profileUrl,
    avatar: 'ada.webp',
  })
  const bob = { authorName: 'Bob', handle: '', profileUrl: 'https://x.com/bob', avatar: '' }
  expect(knownAuthor(desk, 'https://x.com/bob/status/1')).toEqual(bob)
  for (const nobody of ['https://x.com/eve/status/1', 'https://example.org/', 'x', '', '@ada']) {
    expect(knownAuthor(desk, nobody)).toBeNull()
  }
})
