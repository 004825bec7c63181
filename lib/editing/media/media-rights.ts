import 'server-only'
import { and, eq, inArray, sql } from 'drizzle-orm'
import { publishedMedia } from '@/db/schema/published'
import { revisions } from '@/db/schema/revisions'
import { schedules } from '@/db/schema/schedules'
import { articles } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { mayTendShared } from '@/lib/domain/people/rights'
import { NotAllowed } from '@/lib/errors'

type Reads = Pick<Transaction, 'select'>
type Tended = { id: string; addedById: string | null }

/** Everybody adds pictures; a writer changes only their own, until readers see it or are about to. @throws NotAllowed */
export function requireTending(db: Reads, actor: Actor, picture: Tended): void {
  if (!mayTendShared(actor, picture.addedById)) {
    throw new NotAllowed('Writers change only the pictures they added themselves.')
  }
  if (!mayTend(db, actor, picture)) {
    throw new NotAllowed(
      'Readers see this picture or are about to, or an editor is looking at it. Ask an editor to change it.',
    )
  }
}

export function mayTend(db: Reads, actor: Actor, { id, addedById }: Tended): boolean {
  const isOutOfHand =
    actor.role === 'writer' && (isLive(db, id) || isSetToGoOut(db, id) || isBeforeEditors(db, id))
  return mayTendShared(actor, addedById) && !isOutOfHand
}

/** What was handed in, or approved, is not changed behind the back of who looked at it. */
function isBeforeEditors(db: Reads, id: string): boolean {
  const named = and(eq(articles.leadId, id), inArray(articles.state, ['review', 'ready']))
  return db.select({ id: articles.id }).from(articles).where(named).get() !== undefined
}

export function isLive(db: Reads, id: string): boolean {
  const { id: live } = publishedMedia
  return db.select({ id: live }).from(publishedMedia).where(eq(live, id)).get() !== undefined
}

/** The text that goes out is a kept one, and may name another picture than the working copy. */
export function isSetToGoOut(db: Reads, id: string): boolean {
  const names = sql`json_extract(${revisions.content}, '$.lead.id') = ${id}`
  const due = db
    .select({ id: schedules.id })
    .from(schedules)
    .innerJoin(revisions, eq(revisions.id, schedules.revisionId))
    .where(and(eq(schedules.state, 'due'), names))
    .get()
  return due !== undefined
}
