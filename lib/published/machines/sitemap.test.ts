import { beforeAll, expect, test } from 'vitest'
import { sitemapPartSize } from '@/lib/domain/reader/sitemap'
import { testPublication } from '../test-publication'
import { listSitemapEntries } from './list-sitemap-entries'
import { listSitemapParts } from './list-sitemap-parts'

const { db } = testPublication()
const published = 2 * sitemapPartSize + 3

/** Plain rows, since there are many. One part is withdrawn as a whole. */
beforeAll(() => {
  publish(1, published)
  db()
    .$client.prepare('DELETE FROM published_articles WHERE number BETWEEN ? AND ?')
    .run(sitemapPartSize, 2 * sitemapPartSize - 1)
  for (const [table, kind] of [
    ['published_topics', ", 'subject'"],
    ['published_authors', ''],
  ]) {
    db().$client.exec(
      `${numbers(1, sitemapPartSize + 2)} INSERT INTO ${table} (id, slug, name, updates, modified_at ${kind ? ', kind' : ''})
       SELECT 'n' || n, 'n' || n, 'n' || n, n % 2, n ${kind} FROM numbers`,
    )
    db().$client.exec(`UPDATE ${table} SET updates = 1`)
  }
})

function publish(first: number, last: number): void {
  db().$client.exec(
    `${numbers(first, last)} INSERT INTO published_articles (number, id, slug, first_published_at, modified_at, card)
     SELECT n, 'id-' || n, 'update-' || n, n, n * 10, 'card.png' FROM numbers`,
  )
}

function numbers(first: number, last: number): string {
  return `WITH RECURSIVE numbers(n) AS (SELECT ${first} UNION ALL SELECT n + 1 FROM numbers WHERE n < ${last})`
}

test('every live update is in exactly one part, and no part is too large', () => {
  const parts = listSitemapParts().filter((part) => part.kind === 'updates')
  expect(parts.map((part) => part.number)).toEqual([1, 3])
  const listed = parts.map(({ number }) => listSitemapEntries('updates', number))
  expect(Math.max(...listed.map((entries) => entries.length))).toBeLessThanOrEqual(sitemapPartSize)
  const live = db()
    .$client.prepare("SELECT '/updates/' || slug FROM published_articles")
    .pluck()
    .all()
  expect(
    listed
      .flat()
      .map((entry) => entry.path)
      .toSorted(),
  ).toEqual(live.toSorted())
  for (const [at, { modifiedAt }] of parts.entries()) {
    const times = listed[at]?.map((entry) => entry.modifiedAt) ?? []
    expect(modifiedAt).toBe(Math.max(...times))
  }
})

test('a new update changes the last part alone', () => {
  const before = listSitemapParts()
  const first = listSitemapEntries('updates', 1)
  publish(published + 1, published + 1)
  expect(listSitemapEntries('updates', 1)).toEqual(first)
  expect(listSitemapEntries('updates', 3).map((entry) => entry.path)).toContain(
    `/updates/update-${published + 1}`,
  )
  expect(listSitemapParts()).toEqual(
    before.map((part) =>
      part.kind === 'updates' && part.number === 3
        ? { ...part, modifiedAt: (published + 1) * 10 }
        : part,
    ),
  )
})

test.each(['topics', 'authors'] as const)('all %s are listed, also past one part', (kind) => {
  const parts = listSitemapParts().filter((part) => part.kind === kind)
  expect(parts.map((part) => part.number)).toEqual([1, 2])
  const listed = parts.map(({ number }) => listSitemapEntries(kind, number))
  expect(listed.map((entries) => entries.length)).toEqual([sitemapPartSize, 2])
  expect(new Set(listed.flat().map((entry) => entry.path)).size).toBe(sitemapPartSize + 2)
  for (const [at, { modifiedAt }] of parts.entries()) {
    expect(modifiedAt).toBe(Math.max(...(listed[at] ?? []).map((entry) => entry.modifiedAt)))
  }
})

test('there is nothing in a part that does not exist', () => {
  expect(listSitemapEntries('updates', 2)).toEqual([])
  expect(listSitemapEntries('updates', 999_999)).toEqual([])
  expect(listSitemapEntries('topics', 3)).toEqual([])
})
