import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { type Database, openDatabase } from '@/db/connection'
import { firstMigrations } from '@/db/fixtures/first-migrations'
import { migrateDatabase } from '@/db/migrate'

/** Brings a database of long ago with that many live updates up to date, its copy included, and prints what it took. */
const [count = 10_000, known = 15] = process.argv.slice(2).map(Number)
const migrations = 'db/migrations'
const folder = mkdtempSync(join(tmpdir(), 'headsup-bench-migrate-'))
try {
  const db = openDatabase(join(folder, 'headsup.db'))
  migrateDatabase(db, firstMigrations(migrations, known, folder))
  fill(db)
  const [begin, used] = [performance.now(), process.cpuUsage()]
  const applied = migrateDatabase(db, migrations)
  const { user, system } = process.cpuUsage(used)
  const whole = db.$client.pragma('integrity_check', { simple: true }) === 'ok'
  const kept = db.$client.prepare('SELECT count(*) FROM published_articles').pluck().get()
  db.$client.close()
  const ms = performance.now() - begin
  console.log(JSON.stringify({ ms, cpu: (user + system) / 1000, applied, kept, whole }))
} finally {
  rmSync(folder, { recursive: true })
}

function fill({ $client: client }: Database): void {
  const words = 'A sentence of the size that people write, with a source and a number. '
  const text = { what_happened: words.repeat(6), why_it_matters: words.repeat(5) }
  client.exec(
    "INSERT INTO people (id, name, slug, role, created_at) VALUES ('p', 'Desk', 'desk', 'owner', 0)",
  )
  const article = client.prepare(
    `INSERT INTO articles (id, headline, slug, what_happened, why_it_matters, state, live_rev, created_at, updated_at)
     VALUES (@id, @headline, @id, @what_happened, @why_it_matters, 'live', 1, @at, @at)`,
  )
  const live = client.prepare(
    `INSERT INTO published_articles (number, id, slug, headline, what_happened, why_it_matters, first_published_at, modified_at, card)
     VALUES (@number, @id, @id, @headline, @what_happened, @why_it_matters, @at, @at, '')`,
  )
  const revision = client.prepare(
    `INSERT INTO revisions (id, article_id, rev, content, author_name, reason, created_at)
     VALUES ('r' || @id, @id, 1, '{}', 'Desk', 'published', @at)`,
  )
  client.transaction(() => {
    for (let number = 1; number <= count; number++) {
      const row = {
        ...text,
        id: `update-${number}`,
        headline: `Update ${number}`,
        number,
        at: number,
      }
      for (const statement of [article, live, revision]) statement.run(row)
    }
  })()
}
