import 'server-only'
import { and, desc, eq, inArray } from 'drizzle-orm'
import { database } from '@/db/connection'
import { auditLog } from '@/db/schema/accounts'
import type { Actor } from '@/lib/accounts/actor'
import { publicationAction } from '@/lib/domain/publishing/publication-action'
import { findArticle } from './find-article'

/** How the audit log calls what closes an article to those who may not change it as it stands then. */
const closings = [
  'submitted an update for review',
  'approved an update',
  'scheduled an update',
  publicationAction,
  'archived an update',
  'retracted an update',
  'put an update in the trash',
]

/**
 * Who brought an article to where it stands, and when in Unix milliseconds; null when that is not known.
 * @throws NotFound, NotAllowed
 */
export function lockedSince(actor: Actor, id: string): { by: string; at: number } | null {
  findArticle(database(), actor, id, 'open')
  const { actorName, action, at, subject } = auditLog
  const row = database()
    .select({ by: actorName, at })
    .from(auditLog)
    .where(and(eq(subject, id), inArray(action, closings)))
    .orderBy(desc(at))
    .limit(1)
    .get()
  return row ?? null
}
