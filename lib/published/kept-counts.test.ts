import { expect, test } from 'vitest'
import { totalNames } from '@/lib/domain/kinds'
import { testPublication } from './test-publication'
import { testUpdate } from './test-update'

const { db } = testPublication()
const run = (sql: string) => db().$client.exec(sql)
const rows = (sql: string) => db().$client.prepare(sql).all()

/** What the triggers keep must be what counting would give, whoever wrote the rows. */
function expectKept(): void {
  for (const one of ['topic', 'author']) {
    const links = `published_article_${one}s`
    expect(rows(`SELECT id, updates, modified_at FROM published_${one}s ORDER BY id`)).toEqual(
      rows(`SELECT names.id, count(a.id) AS updates, coalesce(max(a.modified_at), 0) AS modified_at
        FROM published_${one}s names LEFT JOIN ${links} links ON links.${one}_id = names.id
        LEFT JOIN published_articles a ON a.id = links.article_id GROUP BY names.id ORDER BY names.id`),
    )
    expect(
      rows(`SELECT article_id, first_published_at, modified_at FROM ${links} ORDER BY article_id`),
    ).toEqual(
      rows(`SELECT a.id AS article_id, a.first_published_at, a.modified_at FROM ${links} links
        JOIN published_articles a ON a.id = links.article_id ORDER BY a.id`),
    )
  }
  expect(rows('SELECT name, total FROM published_totals ORDER BY name')).toEqual(
    rows(`SELECT 'sources' AS name, count(*) AS total FROM published_sources
      UNION ALL SELECT 'updates', count(*) FROM published_articles
      UNION ALL SELECT 'corrections', count(*) FROM published_corrections
      UNION ALL SELECT 'retractions', count(*) FROM published_retractions
      UNION ALL SELECT 'reviewed', count(*) FROM published_articles WHERE reviewed_by_name IS NOT NULL
      UNION ALL SELECT 'assisted', count(*) FROM published_articles WHERE ai_use = 'assisted'
      UNION ALL SELECT 'drafted', count(*) FROM published_articles WHERE ai_use = 'drafted'
      ORDER BY name`),
  )
}

test('counts and times of lists are right after every kind of change', () => {
  testUpdate(db(), { slug: 'one', at: 1_000 })
  testUpdate(db(), { slug: 'two', at: 2_000 })
  testUpdate(db(), { slug: 'three', at: 3_000, topic: 'cloud' })
  expectKept()
  const changes = [
    "UPDATE published_articles SET first_published_at = 500 WHERE id = 'one'",
    "UPDATE published_articles SET modified_at = 9000 WHERE id = 'one'",
    "UPDATE published_articles SET modified_at = 700 WHERE id = 'one'",
    "UPDATE published_article_topics SET topic_id = 'cloud' WHERE article_id = 'two'",
    "DELETE FROM published_article_topics WHERE article_id = 'two'",
    "INSERT INTO published_article_topics (article_id, topic_id, position) VALUES ('two', 'openai', 0)",
    "DELETE FROM published_sources WHERE article_id = 'two'",
    "DELETE FROM published_article_authors WHERE article_id = 'three'",
    "UPDATE published_article_authors SET article_id = 'three' WHERE article_id = 'two'",
    "UPDATE published_articles SET ai_use = 'drafted', reviewed_by_name = 'Ada'",
    "UPDATE published_articles SET ai_use = 'assisted', reviewed_by_name = 'Bo' WHERE id = 'one'",
    "UPDATE published_articles SET ai_use = 'none', reviewed_by_name = NULL WHERE id = 'two'",
    "INSERT INTO published_corrections VALUES ('a', 'one', 1, 'It was.'), ('b', 'two', 1, 'It was.')",
    "DELETE FROM published_corrections WHERE id = 'b'",
    "INSERT INTO published_retractions VALUES ('x', 'X', 'It was.', 1), ('y', 'Y', 'It was.', 1)",
    "DELETE FROM published_retractions WHERE article_id = 'y'",
  ]
  for (const change of changes) {
    run(change)
    expectKept()
  }
})

test('what goes along with a removed update is counted too', () => {
  run("DELETE FROM published_articles WHERE id = 'three'")
  expectKept()
  run('DELETE FROM published_articles; DELETE FROM published_retractions')
  expectKept()
  expect(rows('SELECT total FROM published_totals')).toEqual(totalNames.map(() => ({ total: 0 })))
})

test('every change of what readers read raises the number of the publication', () => {
  const live = rows(
    `SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%'
     AND (name LIKE 'published\\_%' ESCAPE '\\' OR name IN ('settings', 'slug_history', 'topic_history'))
     AND name NOT LIKE 'published_search%'`,
  ) as { name: string }[]
  expect(live.length).toBeGreaterThan(12)
  for (const { name } of live) {
    for (const event of ['INSERT', 'UPDATE', 'DELETE']) {
      const trigger = `CREATE TRIGGER ${name}_${event.toLowerCase()}_is_news AFTER ${event} ON ${name} BEGIN UPDATE publication_version SET version = version + 1; END`
      expect(rows(`SELECT sql FROM sqlite_master WHERE sql = '${trigger}'`), trigger).toHaveLength(
        1,
      )
    }
  }
})
