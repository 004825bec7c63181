import { beforeAll, expect, test } from 'vitest'
import { auditFilterFrom } from '@/lib/domain/audit/audit-filter'
import { deskListFrom } from '@/lib/domain/desk/desk-list'
import { listAudit } from '@/lib/editing/audit/list-audit'
import { listMedia } from '@/lib/editing/media/get-media'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import { anyway, draftOf, hire } from '@/lib/editing/test-desk'
import { furnish } from '@/lib/editing/test-whole-update'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { getAuthorPage } from '@/lib/published/get-author-page'
import { getTopicPage } from '@/lib/published/get-topic-page'
import { search } from '@/lib/published/search/search'
import { testPublication } from '@/lib/published/test-publication'
import { listArticles } from './list-articles'

const { db } = testPublication()
const owner = () => hire('owner')

beforeAll(async () => {
  furnish()
  await publishArticle(owner(), draftOf(owner(), 'The one update that there is'), anyway)
})

/** Each would find the one update, or do harm, if it became a part of a question to the database. */
const tricks = [
  "' OR 1=1 --",
  "' OR '1'='1",
  '" OR ""="',
  "') OR (1=1",
  "x' UNION SELECT id, password_hash FROM people --",
  "'; DROP TABLE articles; --",
  "'; DELETE FROM published_articles; --",
  "' || (SELECT group_concat(email) FROM people) || '",
  "%' ESCAPE '%",
  "\\' OR 1=1 --",
  '1; PRAGMA writable_schema=1',
  "live' --",
  '1 OR 1=1',
  'CASE WHEN 1 THEN headline END',
  'headline DESC, (SELECT 1)',
  "zzz* OR headline:update'",
  '"zzz" OR "update',
  'zzz NEAR(update)',
  '{headline} : zzz',
  '__proto__',
  'constructor',
  "\u0000' OR 1=1 --",
  '％＇ OR 1=1',
]

test.each(tricks)('%j is a word that nothing has, wherever it is asked for', (trick) => {
  const before = content()
  const list = deskListFrom({ q: trick, state: trick, page: trick, sort: trick })
  expect(list).toMatchObject({ state: undefined, page: 1 })
  const audit = auditFilterFrom({ person: trick, action: trick, from: trick, before: trick })
  const found = {
    desk: listArticles(owner(), list).total,
    media: listMedia(owner(), { query: trick }).total,
    audit: listAudit(owner(), audit, 'UTC').rows.length,
    subject: listAudit(owner(), auditFilterFrom({ subject: trick }), 'UTC').rows.length,
    update: articleBySlug(trick),
    topic: getTopicPage(trick, 1),
    author: getAuthorPage(trick, 1),
    search: Number(search(trick).hasAll),
  }
  expect(found).toEqual({
    desk: 0,
    media: 0,
    audit: 0,
    subject: 0,
    update: null,
    topic: null,
    author: null,
    search: 0,
  })
  expect(content()).toBe(before)
})

function content(): string {
  const tables = ['articles', 'published_articles', 'people', 'media', 'topics']
  return JSON.stringify(tables.map((table) => db().$client.prepare(`SELECT * FROM ${table}`).all()))
}
