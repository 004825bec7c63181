import 'server-only'
import { createHash } from 'node:crypto'
import { eq, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import { findArticle } from '@/lib/editing/article/find-article'

/** What the audit log calls it. Its detail marks the headline that both began with. */
export const duplication = 'duplicated an update'

/** The row was written at the very beginning, and is looked for nowhere else. In milliseconds. */
const atOnce = 5_000

/** For a list of articles: the mark of the headline a duplicate began with, null for what is no duplicate. */
export const copiedMark = sql<
  string | null
>`(SELECT json_extract(audit_log.detail, '$.headlineMark') FROM audit_log WHERE audit_log.subject = articles.id AND audit_log.at BETWEEN articles.created_at AND articles.created_at + ${sql.raw(String(atOnce))} AND audit_log.action = ${sql.raw(`'${duplication}'`)} LIMIT 1)`

/** Tells whether a headline is another one, without keeping its words for good. */
export function headlineMark(headline: string): string {
  return createHash('sha256').update(headline).digest('base64url')
}

/**
 * Whether an article is a duplicate whose saved headline is still that of the other one.
 * @throws NotFound, NotAllowed
 */
export function isCopy(actor: Actor, id: string): boolean {
  findArticle(database(), actor, id, 'open')
  const row = database()
    .select({ headline: articles.headline, copied: copiedMark })
    .from(articles)
    .where(eq(articles.id, id))
    .get()
  return row !== undefined && row.copied === headlineMark(row.headline)
}
