import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedRetractions } from '@/db/schema/published'
import { articles } from '@/db/schema/working'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { findArticleFor } from '@/lib/editing/article/find-article'

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
    const { next } = findArticleFor(tx, actor, id, 'trash')
    tx.delete(publishedRetractions).where(eq(publishedRetractions.articleId, id)).run()
    tx.update(articles).set({ state: next, trashedAt: Date.now() }).where(eq(articles.id, id)).run()
    audit(tx, actor, 'put an update in the trash', id)
  })
}

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
