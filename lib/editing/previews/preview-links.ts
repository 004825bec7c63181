import 'server-only'
import { and, count, desc, eq, gt, lte } from 'drizzle-orm'
import { v7 } from 'uuid'
import { database } from '@/db/connection'
import { previewLinks } from '@/db/schema/previews'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { hashOf, newSecret } from '@/lib/accounts/link-secret'
import {
  mostPreviewLinks,
  type PreviewLink,
  previewLinkLifetime,
} from '@/lib/domain/previews/preview-link'
import { findArticle } from '@/lib/editing/article/find-article'
import { Conflict } from '@/lib/errors'

/**
 * Lets people without an account see a working copy for a day, as it is when they look.
 * @returns the secret of the link, which is told only this once
 * @throws NotFound, NotAllowed, Conflict when there are too many open ones
 */
export function makePreviewLink(actor: Actor, articleId: string): string {
  const secret = newSecret()
  writeTransaction(database(), (tx) => {
    findArticle(tx, actor, articleId, 'open')
    const now = Date.now()
    const ofArticle = eq(previewLinks.articleId, articleId)
    tx.delete(previewLinks)
      .where(and(ofArticle, lte(previewLinks.expiresAt, now)))
      .run()
    const open = tx
      .select({ count: count() })
      .from(previewLinks)
      .where(and(ofArticle, gt(previewLinks.expiresAt, now)))
      .get()
    if (open && open.count >= mostPreviewLinks) {
      throw new Conflict(`There are ${mostPreviewLinks} open links already. Revoke one first.`)
    }
    const made = {
      madeBy: actor.name,
      madeById: actor.id,
      madeAt: now,
      expiresAt: now + previewLinkLifetime,
    }
    tx.insert(previewLinks)
      .values({ id: v7(), articleId, hash: hashOf(secret), ...made })
      .run()
    audit(tx, actor, 'made a preview link of an update', articleId)
  })
  return secret
}

/** Ends a preview link at once; one that has ended already stays ended. @throws NotFound, NotAllowed */
export function revokePreviewLink(actor: Actor, articleId: string, linkId: string): void {
  writeTransaction(database(), (tx) => {
    findArticle(tx, actor, articleId, 'open')
    const { changes } = tx
      .delete(previewLinks)
      .where(and(eq(previewLinks.id, linkId), eq(previewLinks.articleId, articleId)))
      .run()
    if (changes > 0) audit(tx, actor, 'revoked a preview link of an update', articleId)
  })
}

/** The open preview links of an article, the newest first. @throws NotFound, NotAllowed */
export function listPreviewLinks(actor: Actor, articleId: string): PreviewLink[] {
  findArticle(database(), actor, articleId, 'open')
  const { id, madeBy, madeAt, expiresAt } = previewLinks
  return database()
    .select({ id, madeBy, madeAt, expiresAt })
    .from(previewLinks)
    .where(and(eq(previewLinks.articleId, articleId), gt(expiresAt, Date.now())))
    .orderBy(desc(madeAt), desc(id))
    .limit(mostPreviewLinks)
    .all()
}
