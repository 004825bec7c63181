import 'server-only'
import { asc, eq } from 'drizzle-orm'
import type { Database } from '@/db/connection'
import { articleAuthors, articles } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { type StateVerb, stateAfter, stateProblem } from '@/lib/domain/article/article-state'
import type { ArticleState } from '@/lib/domain/kinds'
import { type ArticleVerb, may, mayNever } from '@/lib/domain/people/rights'
import { Conflict, NotAllowed, NotFound } from '@/lib/errors'

export type FoundArticle = {
  id: string
  slug: string | null
  state: ArticleState
  rev: number
  liveRev: number | null
  createdBy: string | null
  authorIds: string[]
}

/**
 * The article an actor wants to do something with.
 * @throws NotFound, NotAllowed
 */
export function findArticle(
  db: Database | Transaction,
  actor: Actor,
  id: string,
  verb: ArticleVerb,
): FoundArticle {
  const { slug, state, rev, liveRev, createdBy } = articles
  const row = db
    .select({ id: articles.id, slug, state, rev, liveRev, createdBy })
    .from(articles)
    .where(eq(articles.id, id))
    .get()
  if (!row) throw new NotFound('There is no such update.')
  const article = { ...row, authorIds: authorIdsOf(db, id) }
  if (!may(actor, verb, article)) throw new NotAllowed(refusal(verb))
  return article
}

/**
 * The same, for a verb that depends on the state.
 * @returns the article and the state the verb leads to
 * @throws NotFound, NotAllowed, Conflict when the state does not permit it
 */
export function findArticleFor(
  db: Database | Transaction,
  actor: Actor,
  id: string,
  verb: StateVerb,
): FoundArticle & { next: ArticleState } {
  const article = findArticle(db, actor, id, verb)
  const next = stateAfter(article.state, verb)
  if (next === null) {
    throw new Conflict(stateProblem(article.state, verb) ?? 'This cannot be done now.')
  }
  return { ...article, next }
}

function authorIdsOf(db: Database | Transaction, id: string): string[] {
  return db
    .select({ id: articleAuthors.personId })
    .from(articleAuthors)
    .where(eq(articleAuthors.articleId, id))
    .orderBy(asc(articleAuthors.position))
    .all()
    .map((row) => row.id)
}

function refusal(verb: ArticleVerb): string {
  if (verb === 'purge') return 'Only an owner can remove updates for good.'
  if (verb === 'erase') return 'Only an owner can erase what was published.'
  return mayNever('writer', verb)
    ? `Only an editor or an owner can ${verb} updates.`
    : 'Writers can only open and change drafts of their own.'
}
