import 'server-only'
import { and, count, desc, eq, ne, type SQL, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { articles } from '@/db/schema/working'
import type { Editor } from '@/lib/accounts/actor'
import type { ArticleState } from '@/lib/domain/kinds'
import type { ListedArticle } from '@/lib/domain/listed-article'
import { ownedBy } from './owned-by'
import { peopleIn } from './people-in'

export const articlesPerPage = 50

export type ArticleFilter = {
  /** Without one: everything but the trash. */
  state?: ArticleState
  /** Part of the headline or the slug. */
  query?: string
  /** Only those the actor began or signs. */
  mine?: boolean
  /** From 1. */
  page?: number
}

/** Articles, last saved first, 50 a page, and how many there are in all. Writers see their own. */
export function listArticles(
  editor: Editor,
  filter: ArticleFilter = {},
  now: number = Date.now(),
): { articles: ListedArticle[]; total: number } {
  const where = condition(editor, filter)
  const offset = (Math.max(1, Math.floor(filter.page ?? 1)) - 1) * articlesPerPage
  const rows = articleRows(where).limit(articlesPerPage).offset(offset).all()
  const total = database().select({ count: count() }).from(articles).where(where).get()
  const present = peopleIn(
    editor,
    rows.map((row) => row.id),
    now,
  )
  const articlesWithPeople = rows.map((row) => ({ ...row, present: present.get(row.id) ?? [] }))
  return { articles: articlesWithPeople, total: total?.count ?? 0 }
}

/** Exported for the test of its query plan. */
export function articleRows(where: SQL | undefined) {
  const { id, headline, slug, state, rev, liveRev, updatedAt, trashedAt } = articles
  const updatedBy = sql<string>`coalesce(${people.name}, 'command line')`
  return database()
    .select({
      id,
      headline,
      slug,
      state,
      rev,
      liveRev,
      authors: byline,
      updatedBy,
      updatedAt,
      trashedAt,
      goesOut,
    })
    .from(articles)
    .leftJoin(people, eq(people.id, articles.updatedBy))
    .where(where)
    .orderBy(desc(articles.updatedAt))
}

const byline = sql<string>`coalesce((SELECT group_concat(signed.name, ', ') FROM (SELECT people.name FROM article_authors JOIN people ON people.id = article_authors.person_id WHERE article_authors.article_id = articles.id ORDER BY article_authors.position) AS signed), '')`

const goesOut = sql<
  number | null
>`(SELECT run_at FROM schedules WHERE schedules.article_id = articles.id AND schedules.action = 'publish' AND schedules.state = 'due')`

/** Exported for the test of its query plan. */
export function condition(editor: Editor, { state, query = '', mine }: ArticleFilter) {
  return and(
    state ? eq(articles.state, state) : ne(articles.state, 'trashed'),
    query.trim() === '' ? undefined : mentions(query.trim().slice(0, 200)),
    mine || editor.role === 'writer' ? ownedBy(editor.id ?? '') : undefined,
  )
}

function mentions(query: string) {
  const pattern = `%${query.replace(/[\\%_]/g, '\\$&')}%`
  return sql`(${articles.headline} LIKE ${pattern} ESCAPE '\\' OR ${articles.slug} LIKE ${pattern} ESCAPE '\\')`
}
