import 'server-only'
import { and, desc, eq, type SQL, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articleNumbers, articles } from '@/db/schema/working'
import { prepared } from '@/lib/published/prepared'

/** Who finds that many needs another word; of more, only those begun last are found. */
export const mostFound = 1_000
/** The index knows no word that is shorter. */
export const shortestIndexed = 3
/** So many of the articles saved last are read through for a shorter one. */
const mostReadThrough = 10_000

/** Articles whose headline or slug has these words in it, by id, last saved first. */
export function findArticles(words: string, where: SQL | undefined): string[] {
  const isIndexed = Array.from(words).length >= shortestIndexed
  const found = isIndexed ? foundInIndex(words, where) : readThrough(words, where)
  return found.toSorted((a, b) => b.updatedAt - a.updatedAt).map(({ id }) => id)
}

type Found = { id: string; updatedAt: number }

function foundInIndex(words: string, where: SQL | undefined): Found[] {
  return database()
    .select({ id: articles.id, updatedAt: articles.updatedAt })
    .from(sql`article_search`)
    .innerJoin(articleNumbers, eq(articleNumbers.number, sql`article_search.rowid`))
    .innerJoin(articles, eq(articles.id, articleNumbers.articleId))
    .where(and(sql`article_search MATCH ${phraseOf(words)}`, where))
    .orderBy(sql`article_search.rowid DESC`)
    .limit(mostFound)
    .all()
}

/**
 * The articles begun last whose headline or slug has something in it, by their number in the index, which goes by when
 * they were begun.
 * @param after the number behind which to look
 */
export function latestWith(part: string, after: number, most: number): number[] {
  return latestMatching()
    .all({ phrase: phraseOf(part), after, most })
    .map(({ number }) => number)
}

const latestMatching = prepared((db) =>
  db
    .select({ number: sql<number>`article_search.rowid` })
    .from(sql`article_search`)
    .where(
      sql`article_search MATCH ${sql.placeholder('phrase')} AND article_search.rowid > ${sql.placeholder('after')}`,
    )
    .orderBy(sql`article_search.rowid DESC`)
    .limit(sql.placeholder('most'))
    .prepare(),
)

function phraseOf(words: string): string {
  return `"${words.replaceAll('\u0000', '').replaceAll('"', '""')}"`
}

function readThrough(words: string, where: SQL | undefined): Found[] {
  const { id, updatedAt, headline, slug } = articles
  const latest = database()
    .select({ id, updatedAt, headline, slug })
    .from(articles)
    .where(where)
    .orderBy(desc(updatedAt))
    .limit(mostReadThrough)
    .as('latest')
  const pattern = `%${words.replace(/[\\%_]/g, '\\$&')}%`
  return database()
    .select({ id: latest.id, updatedAt: latest.updatedAt })
    .from(latest)
    .where(
      sql`(${latest.headline} LIKE ${pattern} ESCAPE '\\' OR ${latest.slug} LIKE ${pattern} ESCAPE '\\')`,
    )
    .limit(mostFound)
    .all()
}
