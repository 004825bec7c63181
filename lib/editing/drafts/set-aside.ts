import 'server-only'
import { and, desc, eq, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { auditLog } from '@/db/schema/accounts'
import { publishedRetractions } from '@/db/schema/published'
import { articles } from '@/db/schema/working'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import type { ArticleState } from '@/lib/domain/kinds'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { Conflict } from '@/lib/errors'

/**
 * Puts a draft back among the ideas.
 * @throws NotFound, NotAllowed, Conflict
 */
export function shelveArticle(actor: Actor, id: string): void {
  writeTransaction(database(), (tx) => {
    const { next } = findArticleFor(tx, actor, id, 'shelve')
    tx.update(articles).set({ state: next }).where(eq(articles.id, id)).run()
    audit(tx, actor, 'set an update aside as an idea', id)
  })
}

/**
 * Takes up an idea: it becomes a draft.
 * @throws NotFound, NotAllowed, Conflict
 */
export function beginArticle(actor: Actor, id: string): void {
  writeTransaction(database(), (tx) => {
    const { next } = findArticleFor(tx, actor, id, 'begin')
    tx.update(articles).set({ state: next }).where(eq(articles.id, id)).run()
    audit(tx, actor, 'began a draft from an idea', id)
  })
}

/**
 * Puts an article that is not live into the trash, which forgets it after `trashKeeps`. A retracted one answers 404 from then on.
 * @throws NotFound, NotAllowed, Conflict
 */
export function trashArticle(actor: Actor, id: string): void {
  writeTransaction(database(), (tx) => {
    const { state: was, next } = findArticleFor(tx, actor, id, 'trash')
    const mine = eq(publishedRetractions.articleId, id)
    const retraction = tx.select().from(publishedRetractions).where(mine).get() ?? null
    tx.delete(publishedRetractions).where(mine).run()
    tx.update(articles).set({ state: next, trashedAt: Date.now() }).where(eq(articles.id, id)).run()
    audit(tx, actor, trashed, id, { was, retraction })
  })
}

const trashed = 'put an update in the trash'

/**
 * Takes back that an article was put in the trash: it stands where it stood.
 * @throws NotFound, NotAllowed, Conflict
 */
export function untrashArticle(actor: Actor, id: string): void {
  writeTransaction(database(), (tx) => {
    findArticleFor(tx, actor, id, 'restore')
    const { detail, subject, action } = auditLog
    const row = tx
      .select({ detail })
      .from(auditLog)
      .where(and(eq(subject, id), eq(action, trashed)))
      .orderBy(desc(sql`rowid`))
      .limit(1)
      .get()
    // Needs no check: only trashing writes it, and nobody can change the audit log. Rows of earlier versions lack it.
    const { was, retraction } = (row?.detail ?? {}) as Partial<Trashed>
    if (was === undefined)
      throw new Conflict('It is not known where this stood. Restore it as a draft.')
    if (retraction) tx.insert(publishedRetractions).values(retraction).run()
    tx.update(articles).set({ state: was, trashedAt: null }).where(eq(articles.id, id)).run()
    audit(tx, actor, 'took an update back out of the trash', id)
  })
}

type Trashed = { was: ArticleState; retraction: typeof publishedRetractions.$inferSelect | null }

/**
 * Takes an article out of the trash, as a draft.
 * @throws NotFound, NotAllowed, Conflict
 */
export function restoreArticle(actor: Actor, id: string): void {
  writeTransaction(database(), (tx) => {
    const { next } = findArticleFor(tx, actor, id, 'restore')
    tx.update(articles).set({ state: next, trashedAt: null }).where(eq(articles.id, id)).run()
    audit(tx, actor, 'restored an update', id)
  })
}

/**
 * Takes an article out of the archive, as a draft.
 * @throws NotFound, NotAllowed, Conflict
 */
export function reopenArticle(actor: Actor, id: string): void {
  writeTransaction(database(), (tx) => {
    const { next } = findArticleFor(tx, actor, id, 'reopen')
    tx.update(articles).set({ state: next }).where(eq(articles.id, id)).run()
    audit(tx, actor, 'reopened an update', id)
  })
}
