import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { openDatabase } from './connection'
import { migrateDatabase } from './migrate'

const migrations = join(import.meta.dirname, 'migrations')
const folder = mkdtempSync(join(tmpdir(), 'headsup-migrate-'))

afterEach(() => rmSync(folder, { recursive: true }))

test('articles that were there before the desk of many keep all their parts', () => {
  const db = openDatabase(join(folder, 'headsup.db'))
  migrateDatabase(db, firstMigrations(2))
  db.$client.exec(`
    INSERT INTO people (id, name, slug, role, created_at) VALUES ('p', 'Desk', 'desk', 'owner', 0);
    INSERT INTO articles (id, headline, state, created_at, updated_at, live_rev) VALUES ('a', 'Kept', 'live', 1, 2, 1);
    INSERT INTO article_questions (id, position, question, answer, article_id) VALUES ('q', 0, 'Q', 'A', 'a');
    INSERT INTO article_authors (article_id, person_id, position) VALUES ('a', 'p', 0);
    INSERT INTO revisions (id, article_id, rev, content, author_name, reason, created_at)
      VALUES ('r', 'a', 1, '{}', 'Desk', 'published', 3);`)

  expect(migrateDatabase(db, migrations)).toBeGreaterThan(0)
  const kept = db.$client.prepare(`
    SELECT headline, state, live_rev, ai_use, question, person_id, revisions.note
    FROM articles JOIN article_questions ON article_questions.article_id = articles.id
    JOIN article_authors ON article_authors.article_id = articles.id
    JOIN revisions ON revisions.article_id = articles.id`)
  expect(kept.all()).toEqual([
    {
      headline: 'Kept',
      state: 'live',
      live_rev: 1,
      ai_use: 'none',
      question: 'Q',
      person_id: 'p',
      note: '',
    },
  ])
  expect(db.$client.pragma('foreign_key_check')).toEqual([])
  expect(db.$client.pragma('foreign_keys', { simple: true })).toBe(1)
  db.$client.close()
})

/** The migrations folder as it was when there were only so many. */
function firstMigrations(count: number): string {
  const copy = join(folder, 'migrations')
  cpSync(migrations, copy, { recursive: true })
  const journal = join(copy, 'meta', '_journal.json')
  const known = JSON.parse(readFileSync(journal, 'utf8'))
  writeFileSync(journal, JSON.stringify({ ...known, entries: known.entries.slice(0, count) }))
  return copy
}
