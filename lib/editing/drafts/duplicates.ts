import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import { findArticle } from '@/lib/editing/article/find-article'

/** What the audit log calls it; its detail holds the other article's id, and the headline both began with. */
export const duplication = 'duplicated an update'

/** The row was written at the very beginning, and is looked for nowhere else. In milliseconds. */
const atOnce = 5_000

/** Whether an article of the list is a duplicate under the headline of what it was made from: 1 or 0. */
export const isUnchangedCopy = sql<number>`coalesce((SELECT json_extract(audit_log.detail, '$.headline') = articles.headline FROM audit_log WHERE audit_log.subject = articles.id AND audit_log.at BETWEEN articles.created_at AND articles.created_at + ${sql.raw(String(atOnce))} AND audit_log.action = ${sql.raw(`'${duplication}'`)} LIMIT 1), 0)`

/**
 * Whether an article is a duplicate whose saved headline is still that of the other one.
 * @throws NotFound, NotAllowed
 */
export function isCopy(actor: Actor, id: string): boolean {
  findArticle(database(), actor, id, 'open')
  const row = database()
    .select({ isCopy: isUnchangedCopy })
    .from(articles)
    .where(eq(articles.id, id))
    .get()
  return row?.isCopy === 1
}
