import 'server-only'
import { and, desc, eq, inArray, ne, type SQL, sql } from 'drizzle-orm'
import { unionAll } from 'drizzle-orm/sqlite-core'
import { database } from '@/db/connection'
import { articleAuthors, articles, articleTotals } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import type { ArticleState } from '@/lib/domain/kinds'
import { findArticles } from './find-articles'

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

/** The articles of one page of a list, last saved first, and how many there are in all. */
export function pickArticles(
  actor: Actor,
  { state, query = '', mine, page = 1 }: ArticleFilter,
): { ids: string[]; total: number } {
  const words = query.trim().slice(0, 200)
  const owner = mine || actor.role === 'writer' ? (actor.id ?? '') : null
  const where = and(inState(state), owner === null ? undefined : ownedBy(owner))
  const offset = (Math.max(1, Math.floor(page)) - 1) * articlesPerPage
  if (words !== '') {
    const found = findArticles(words, where)
    return { ids: found.slice(offset, offset + articlesPerPage), total: found.length }
  }
  if (owner !== null) return pickOwn(where, offset)
  const rows = inOrder(where, offset)
  return { ids: rows.map(({ id }) => id), total: totalIn(state) }
}

/** What somebody has is gone through once for the page and the total; only beyond the last page once more. */
function pickOwn(where: SQL | undefined, offset: number): { ids: string[]; total: number } {
  const rows = inOrder(where, offset, sql<number>`count(*) OVER ()`)
  const [first] = rows
  if (!first && offset > 0) return { ids: [], total: pickOwn(where, 0).total }
  return { ids: rows.map(({ id }) => id), total: first?.total ?? 0 }
}

function inOrder(where: SQL | undefined, offset: number, total = sql<number>`0`) {
  return database()
    .select({ id: articles.id, total })
    .from(articles)
    .where(where)
    .orderBy(desc(articles.updatedAt))
    .limit(articlesPerPage)
    .offset(offset)
    .all()
}

function inState(state: ArticleState | undefined): SQL {
  return state ? eq(articles.state, state) : sql`${articles.state} <> 'trashed'`
}

/** By what somebody has, not by what there is: the list of a writer is short. */
function ownedBy(personId: string): SQL {
  const { createdBy, id } = articles
  const begun = database().select({ id }).from(articles).where(eq(createdBy, personId))
  const signed = database()
    .select({ id: articleAuthors.articleId })
    .from(articleAuthors)
    .where(eq(articleAuthors.personId, personId))
  return inArray(id, unionAll(begun, signed))
}

function totalIn(state: ArticleState | undefined): number {
  const { total, state: name } = articleTotals
  const rows = database()
    .select({ total })
    .from(articleTotals)
    .where(state ? eq(name, state) : ne(name, 'trashed'))
    .all()
  return rows.reduce((sum, row) => sum + row.total, 0)
}
