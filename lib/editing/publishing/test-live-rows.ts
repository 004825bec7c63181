import type { Database } from '@/db/connection'

const tables = [
  'published_articles',
  'published_questions',
  'published_sources',
  'published_article_topics',
  'published_article_authors',
  'published_corrections',
]

/** Every row and column readers can be shown of an article, and its row of the search. */
export function liveRows({ $client }: Database, id: string) {
  const parts = tables.map((table) => {
    const key = table === 'published_articles' ? 'id' : 'article_id'
    return $client.prepare(`SELECT * FROM ${table} WHERE ${key} = ?`).all(id)
  })
  const search = $client
    .prepare(
      'SELECT rowid, * FROM published_search WHERE rowid = (SELECT number FROM published_articles WHERE id = ?)',
    )
    .all(id)
  const names = ['published_topics', 'published_authors', 'published_media'].map((table) =>
    $client.prepare(`SELECT * FROM ${table} ORDER BY id`).all(),
  )
  return { parts, search, names }
}
