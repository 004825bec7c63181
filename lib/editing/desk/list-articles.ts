import 'server-only'
import { eq, inArray, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { publishedArticles } from '@/db/schema/published'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import type { ListedArticle } from '@/lib/domain/desk/listed-article'
import { copiedMark, headlineMark } from '@/lib/editing/drafts/duplicates'
import { peoplePresent } from '@/lib/editing/presence/people-present'
import { listed } from '@/lib/published/summaries'
import { type ArticleFilter, pickArticles } from './pick-articles'

/**
 * Articles, last saved first, 50 a page, and how many there are in all: with a query, as far as `mostFound`. Writers see
 * their own.
 */
export function listArticles(
  actor: Actor,
  filter: ArticleFilter = {},
  now: number = Date.now(),
): { articles: ListedArticle[]; total: number } {
  const { ids, total } = pickArticles(actor, filter)
  const present = peoplePresent(actor, ids, now)
  const rows = new Map(articleRows(ids).map((row) => [row.id, row]))
  const found = ids.flatMap((id) => {
    const { copied, ...row } = rows.get(id) ?? { copied: null }
    if (!('id' in row)) return []
    const isCopy = copied === headlineMark(row.headline)
    return [{ ...row, isCopy, present: present.get(id) ?? [] }]
  })
  return { articles: found, total }
}

function articleRows(ids: string[]) {
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
      liveSince: publishedArticles.firstPublishedAt,
      goesOut,
      copied: copiedMark,
    })
    .from(articles)
    .leftJoin(people, eq(people.id, articles.updatedBy))
    .leftJoin(publishedArticles, eq(publishedArticles.id, id))
    .where(inArray(id, listed(ids)))
    .all()
}

const byline = sql<string>`coalesce((SELECT group_concat(signed.name, ', ') FROM (SELECT people.name FROM article_authors JOIN people ON people.id = article_authors.person_id WHERE article_authors.article_id = articles.id ORDER BY article_authors.position) AS signed), '')`

const goesOut = sql<
  number | null
>`(SELECT run_at FROM schedules WHERE schedules.article_id = articles.id AND schedules.action = 'publish' AND schedules.state = 'due')`
