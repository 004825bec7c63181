import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openDatabase } from './connection'
import { firstMigrations } from './fixtures/first-migrations'
import { migrateDatabase } from './migrate'

const migrations = join(import.meta.dirname, 'migrations')
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'headsup-migrate-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

test('articles that were there before the desk of many keep all their parts', () => {
  const db = openDatabase(join(folder, 'headsup.db'))
  migrateDatabase(db, firstMigrations(migrations, 2, folder))
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

test('updates that were live before are counted, in the order of their time, and still found', () => {
  const db = openDatabase(join(folder, 'headsup.db'))
  migrateDatabase(db, firstMigrations(migrations, 14, folder))
  db.$client.exec(`
    INSERT INTO articles (id, headline, slug, created_at, updated_at, state) VALUES ('w', 'Working title', 'w', 1, 1, 'live');
    INSERT INTO published_articles (number, id, slug, first_published_at, modified_at, card)
      VALUES (7, 'a', 'a', 10, 11, ''), (8, 'b', 'b', 20, 21, '');
    INSERT INTO published_topics (id, slug, name, kind) VALUES ('t', 't', 'T', 'subject');
    INSERT INTO published_authors (id, slug, name) VALUES ('p', 'p', 'P'), ('none', 'none', 'N');
    INSERT INTO published_article_topics (article_id, topic_id, position) VALUES ('a', 't', 0), ('b', 't', 0);
    INSERT INTO published_article_authors (article_id, author_id, position) VALUES ('a', 'p', 0);
    INSERT INTO published_search (rowid, headline, body) VALUES (7, 'Kept', 'words');
    UPDATE published_articles SET ai_use = 'drafted', reviewed_by = 'Ada' WHERE id = 'b';
    INSERT INTO published_corrections (id, article_id, at, note) VALUES ('c', 'b', 30, 'It was not so.');
    INSERT INTO published_retractions VALUES ('gone', 'Gone', 'It was not so.', 40);`)

  migrateDatabase(db, migrations)
  const rows = (query: string) => db.$client.prepare(query).raw().all()
  expect(rows('SELECT updates, modified_at FROM published_topics')).toEqual([[2, 21]])
  expect(rows('SELECT id, updates, modified_at FROM published_authors ORDER BY id')).toEqual([
    ['none', 0, 0],
    ['p', 1, 11],
  ])
  const times = 'SELECT article_id, first_published_at, modified_at'
  expect(rows(`${times} FROM published_article_topics ORDER BY article_id`)).toEqual([
    ['a', 10, 11],
    ['b', 20, 21],
  ])
  expect(rows(`${times} FROM published_article_authors`)).toEqual([['a', 10, 11]])
  expect(rows('SELECT name, total FROM published_totals ORDER BY name')).toEqual([
    ['assisted', 0],
    ['corrections', 1],
    ['drafted', 1],
    ['retractions', 1],
    ['reviewed', 1],
    ['sources', 0],
    ['updates', 2],
  ])
  expect(rows("SELECT rowid FROM published_search WHERE published_search MATCH 'k*'")).toEqual([
    [7],
  ])
  expect(rows('SELECT state, total FROM article_totals')).toEqual([['live', 1]])
  expect(rows("SELECT rowid FROM article_search WHERE article_search MATCH 'king'")).toEqual([[1]])
  db.$client.exec("DELETE FROM published_articles WHERE id = 'a'")
  expect(rows('SELECT rowid FROM published_search')).toEqual([])
  expect(db.$client.pragma('foreign_key_check')).toEqual([])
  db.$client.close()
})

test('names have columns of names, and who is gone is nobody in 0015', () => {
  const db = openDatabase(join(folder, 'headsup.db'))
  migrateDatabase(db, firstMigrations(migrations, 15, folder))
  db.$client.exec(`
    INSERT INTO people (id, name, slug, role, created_at) VALUES ('p', 'Desk', 'desk', 'owner', 0);
    INSERT INTO articles (id, created_at, updated_at) VALUES ('a', 1, 2);
    INSERT INTO article_notes (id, article_id, note_id, field, text, by_id, by_name, at, resolved_by)
      VALUES ('n', 'a', NULL, 'headline', 'Why?', 'p', 'Desk', 1, 'Ada'),
        ('answer', 'a', 'n', 'headline', 'So.', 'gone', 'Gone', 2, ''),
        ('late', 'a', 'lost', 'headline', 'Hm.', NULL, 'Line', 3, '');
    INSERT INTO published_articles (id, slug, first_published_at, modified_at, card, reviewed_by)
      VALUES ('a', 'a', 1, 1, '', 'Ada');`)
  migrateDatabase(db, migrations)
  const notes =
    'SELECT id, note_id, by_id, by_name, resolved_by_name FROM article_notes ORDER BY at'
  expect(db.$client.prepare(notes).raw().all()).toEqual([
    ['n', null, 'p', 'Desk', 'Ada'],
    ['answer', 'n', null, 'Gone', ''],
    ['late', null, null, 'Line', ''],
  ])
  const reviewed = 'SELECT reviewed_by_name FROM published_articles'
  expect(db.$client.prepare(reviewed).pluck().get()).toBe('Ada')
  db.$client.exec("DELETE FROM people WHERE id = 'p'; DELETE FROM article_notes WHERE id = 'n'")
  expect(db.$client.prepare(notes).pluck().all()).toEqual(['late'])
  db.$client.close()
})
