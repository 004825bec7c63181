import type { ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from '@playwright/test'
import SQLite from 'better-sqlite3'
import { killed, serveAt } from './own-server'

/** One server keeps pages; another one, on the same data, draws every page anew and so knows what is right. */
const keeping = 'http://localhost:4996'
const drawing = 'http://localhost:4997'
const directory = mkdtempSync(join(tmpdir(), 'headsup-columns-'))
const slug = 'openai-ends-microsoft-cloud-exclusivity'
/** Without the proof: a new name of an author is signed some moments later, by whichever server comes first. */
const pages = [
  '/',
  `/updates/${slug}`,
  `/updates/${slug}/history`,
  `/updates/${slug}/q/what-changed`,
  '/corrections',
  '/corrections/feed.xml',
  '/about/numbers',
  '/.well-known/jwks.json',
  '/updates/old-address',
  '/updates/wrong',
  '/updates/nothing',
  '/topics',
  '/topics/openai',
  '/topics/old-topic',
  '/authors/headsupai-desk',
  '/search?q=microsoft',
  '/search?q=microsfot',
  '/feed.xml',
  '/topics/openai/atom.xml',
  '/authors/headsupai-desk/feed.json',
  '/opml.xml',
  '/feeds',
  `/updates/${slug}.md`,
  '/updates/wrong.md',
  '/updates/old-address.md',
  '/llms.txt',
  '/news-sitemap.xml',
  '/daily',
  '/daily/2026-04-27',
  '/weekly/2026-W18',
  '/archive/2026-04',
  '/robots.txt',
  '/license.xml',
  '/.well-known/trust.txt',
  '/sitemap.xml',
  '/sitemap/updates-1.xml',
  '/sitemap/topics-1.xml',
  '/sitemap/authors-1.xml',
]
/** Pages that ask nothing of the update, nor of what it shares with others but its author. */
const strangers = [
  '/about',
  '/privacy',
  '/digest/sent',
  '/saved',
  '/search',
  '/speculation.json',
  '/updates/model-context-protocol-goes-stateless',
  '/topics/eu-ai-act',
]
/** What the demo has none of: a lead picture, a correction, a retraction, and addresses that moved. */
const rowsOfTheirOwn = `
  INSERT INTO published_media VALUES ('picture', 'picture', 1600, 900, 'A picture', 'Ada', 50, 50);
  UPDATE published_articles SET lead_id = 'picture', reviewed_by_name = 'Ada', reviewed_at = 1700000000000
    WHERE slug = '${slug}';
  INSERT INTO published_corrections
    SELECT 'correction', id, 1700000000000, 'It said two.' FROM published_articles WHERE slug = '${slug}';
  INSERT INTO published_retractions VALUES ('withdrawn', 'Wrong', 'It was.', 1700000000000);
  INSERT INTO slug_history VALUES ('wrong', 'withdrawn', 1);
  INSERT INTO slug_history SELECT 'old-address', id, 1 FROM published_articles WHERE slug = '${slug}';
  INSERT INTO topic_history SELECT 'old-topic', id FROM published_topics WHERE slug = 'openai';
  INSERT INTO published_erasures
    SELECT 'erasure', id, 1700000000000, 'A court said so.', 0 FROM published_articles WHERE slug = '${slug}';
  INSERT INTO published_source_checks
    SELECT permalink, 'same', 1700000000000, 1690000000000, '' FROM published_sources
    WHERE position = 0 AND article_id IN (SELECT id FROM published_articles WHERE slug = '${slug}');
  INSERT INTO published_askers
    SELECT id, 4 FROM published_questions
    WHERE position = 0 AND article_id IN (SELECT id FROM published_articles WHERE slug = '${slug}');
  INSERT INTO settings VALUES ('name', '"The Wire"');`

/** The row of each live table that is changed; all of them are about the one update. */
const article = `(SELECT id FROM published_articles WHERE slug = '${slug}')`
const rows: Record<string, string> = {
  published_articles: `id = ${article}`,
  published_questions: `article_id = ${article} AND position = 0`,
  published_sources: `article_id = ${article} AND position = 0`,
  published_topics: "slug = 'openai'",
  published_authors: '1',
  published_article_topics: `article_id = ${article} AND position = 0`,
  published_article_authors: `article_id = ${article} AND position = 0`,
  published_corrections: "id = 'correction'",
  published_retractions: "article_id = 'withdrawn'",
  published_media: "id = 'picture'",
  published_askers: '1',
  published_source_checks: '1',
  published_erasures: "id = 'erasure'",
  published_keys: '1',
  published_words: "word = 'microsoft'",
  published_word_uses: '1',
  published_word_parts: '1',
  /** A trigger keeps them as they are. */
  published_versions: `article_id = ${article}`,
  published_totals: "name = 'updates'",
  slug_history: "slug = 'old-address'",
  topic_history: "slug = 'old-topic'",
  settings: "key = 'name'",
}
/** Values that the rules of a column allow beside its present one, tried in this order. */
const others = ['x', 'company', 'model', 'bluesky', 'fetched', 'typed', 'assisted', 'drafted', 1]

let servers: ChildProcess[] = []
let db: SQLite.Database

test.describe.configure({ mode: 'serial', timeout: 600_000 })

test.beforeAll(async () => {
  test.setTimeout(120_000)
  servers = [await serveAt(4996, directory, { HEADSUP_DEMO: '1', SITE_URL: keeping })]
  servers.push(await serveAt(4997, directory, { PAGE_CACHE_MB: '0', SITE_URL: keeping }))
  db = new SQLite(join(directory, 'headsup.db'))
  db.exec(rowsOfTheirOwn)
  await expect.poll(() => db.prepare('SELECT count(*) FROM search_to_renew').pluck().get()).toBe(0)
  leaveTheRestAsItIs()
})

test.afterAll(async () => {
  db.close()
  for (const server of servers) await killed(server)
  rmSync(directory, { recursive: true })
})

test('the change of any column of any live table shows on the very next request, and draws no other page', async () => {
  expect(Object.keys(rows).toSorted()).toEqual(liveTables())
  const before = await bodiesOf(drawing)
  await bodiesOf(keeping)
  let columns = 0
  for (const { table, column, key } of changeableColumns()) {
    const undo = change(table, column, key)
    if (!undo) continue
    columns += 1
    // Each on a processor of its own.
    const [right, kept] = await Promise.all([bodiesOf(drawing), keptAnswers()])
    for (const path of [...pages, ...strangers]) {
      const what = `${table}.${column} on ${path}`
      expect(kept.bodies.get(path), what).toBe(right.get(path))
      const isChanged = right.get(path) !== before.get(path)
      // A page that is about the update may ask for more of it than it shows.
      if (strangers.includes(path) && table !== 'published_authors') {
        expect(kept.drawn.has(path), what).toBe(isChanged)
      }
    }
    undo()
    await bodiesOf(keeping)
  }
  expect(columns).toBeGreaterThan(60)
})

/** What the servers write anew by themselves, and sign, would change pages between two looks at them. */
function leaveTheRestAsItIs(): void {
  const triggers = db
    .prepare<[], string>(
      "SELECT name FROM sqlite_master WHERE name LIKE '%_renews_search' OR name LIKE '%_awaits_signature'",
    )
    .pluck()
    .all()
  for (const trigger of triggers) db.exec(`DROP TRIGGER ${trigger}`)
}

function liveTables(): string[] {
  const tables = db
    .prepare<[], string>(
      `SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'published_search%'
       AND (name LIKE 'published_%' OR name IN ('settings', 'slug_history', 'topic_history'))`,
    )
    .pluck()
  return tables.all().toSorted()
}

function changeableColumns() {
  return Object.keys(rows).flatMap((table) => {
    const columns = db.pragma(`table_info(${table})`) as { name: string; pk: number }[]
    const [key = ''] = columns.filter(({ pk }) => pk > 0).map(({ name }) => name)
    return columns.filter(({ pk }) => pk === 0).map(({ name }) => ({ table, column: name, key }))
  })
}

/** Changes one value as another process would. @returns how to take it back; null where no other value is allowed */
function change(table: string, column: string, key: string): (() => void) | null {
  const row = db.prepare(
    `SELECT rowid AS row, ${key}, ${column} AS value FROM ${table} WHERE ${rows[table]} LIMIT 1`,
  )
  const { row: rowid, value } = row.get() as { row: number; value: string | number | null }
  const update = db.prepare(`UPDATE ${table} SET ${column} = ? WHERE rowid = ?`)
  const candidates = typeof value === 'number' ? [value + 1, value - 1] : [`${value}y`, ...others]
  for (const candidate of table === 'settings' ? ['"Another name"'] : candidates) {
    if (candidate === value) continue
    try {
      update.run(candidate, rowid)
      return () => update.run(value, rowid)
    } catch (error) {
      if (!(error instanceof SQLite.SqliteError && error.code.startsWith('SQLITE_CONSTRAINT')))
        throw error
    }
  }
  return null
}

async function bodiesOf(site: string): Promise<Map<string, string>> {
  const bodies = new Map<string, string>()
  for (const path of [...pages, ...strangers]) bodies.set(path, await bodyAt(site, path))
  return bodies
}

/** What the keeping server answers, and which of the pages that ask nothing of the update it drew for that. */
async function keptAnswers(): Promise<{ bodies: Map<string, string>; drawn: Set<string> }> {
  const bodies = new Map<string, string>()
  const drawn = new Set<string>()
  for (const path of pages) bodies.set(path, await bodyAt(keeping, path))
  let { drawn: before } = await counters()
  for (const path of strangers) {
    bodies.set(path, await bodyAt(keeping, path))
    const { drawn: after } = await counters()
    if (after > before) drawn.add(path)
    before = after
  }
  return { bodies, drawn }
}

/** Status, new address and text of an answer, without the id by which the log knows a failed one. */
async function bodyAt(site: string, path: string): Promise<string> {
  const answer = await fetch(site + path, { redirect: 'manual' })
  const text = await answer.text()
  const said = answer.status >= 500 ? text.replace(/name [0-9a-f]{10}/, 'name it') : text
  return `${answer.status} ${answer.headers.get('location')}\n${said}`
}

async function counters(): Promise<{ drawn: number }> {
  return (await fetch(`${keeping}/healthz/door`)).json()
}
