import 'server-only'
import { and, asc, eq, gt, isNotNull, isNull, lte, ne, or } from 'drizzle-orm'
import { people } from '@/db/schema/accounts'
import { articlePresence } from '@/db/schema/presence'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { goneAfter, ownGoneAfter, type Presence } from '@/lib/domain/presence/presence'
import type { FoundArticle } from '@/lib/editing/article/find-article'
import { NotAllowed } from '@/lib/errors'

/** A tab as a person's own, so that nobody can speak for the tab of somebody else. */
export type Seat = { articleId: string; tab: string; personId: string }

/** @throws NotAllowed for the command line, which has no tabs */
export function seatOf(actor: Actor, articleId: string, tab: string): Seat {
  if (actor.id === null) throw new NotAllowed('Only people can be in an update.')
  return { articleId, tab: `${actor.id}/${tab}`, personId: actor.id }
}

/** Notes that the tab is there, and forgets all that were not heard of for a minute. */
export function markSeen(tx: Transaction, seat: Seat, now: number): void {
  forgetGone(tx, seat, now)
  tx.insert(articlePresence)
    .values({ ...seat, seenAt: now, heldSince: null })
    .onConflictDoUpdate({
      target: [articlePresence.articleId, articlePresence.tab],
      set: { seenAt: now },
    })
    .run()
}

/** A time to come is from before the clock was set back; it would count for as long again. */
function forgetGone(tx: Transaction, { articleId, tab, personId }: Seat, now: number): void {
  const { seenAt } = articlePresence
  tx.delete(articlePresence)
    .where(or(lte(seenAt, now - goneAfter), gt(seenAt, now + goneAfter)))
    .run()
  tx.delete(articlePresence)
    .where(
      and(
        eq(articlePresence.articleId, articleId),
        eq(articlePresence.personId, personId),
        ne(articlePresence.tab, tab),
        lte(seenAt, now - ownGoneAfter),
      ),
    )
    .run()
  const gone = tx
    .select({ tab: articlePresence.tab })
    .from(articlePresence)
    .innerJoin(people, eq(people.id, articlePresence.personId))
    .where(and(eq(articlePresence.articleId, articleId), isNotNull(people.disabledAt)))
    .all()
  for (const row of gone) removeTab(tx, articleId, row.tab)
}

export function removeTab(tx: Transaction, articleId: string, tab: string): void {
  tx.delete(articlePresence)
    .where(and(eq(articlePresence.articleId, articleId), eq(articlePresence.tab, tab)))
    .run()
}

export function holderOf(tx: Transaction, articleId: string): Presence['holder'] {
  const { personId, tab, heldSince } = articlePresence
  const row = tx
    .select({ personId, name: people.name, tab, since: heldSince })
    .from(articlePresence)
    .innerJoin(people, eq(people.id, personId))
    .where(and(eq(articlePresence.articleId, articleId), isNotNull(heldSince)))
    .get()
  return row ? { ...row, since: row.since ?? 0 } : null
}

/** Gives the hold to a tab, or with null to nobody. */
export function moveHold(tx: Transaction, articleId: string, to: string | null, now: number): void {
  const ofArticle = eq(articlePresence.articleId, articleId)
  tx.update(articlePresence)
    .set({ heldSince: null })
    .where(and(ofArticle, isNotNull(articlePresence.heldSince)))
    .run()
  if (to === null) return
  tx.update(articlePresence)
    .set({ heldSince: now })
    .where(and(ofArticle, eq(articlePresence.tab, to)))
    .run()
}

export function presenceFor(tx: Transaction, seat: Seat, article: FoundArticle): Presence {
  const holder = holderOf(tx, seat.articleId)
  const names = tx
    .selectDistinct({ personId: articlePresence.personId, name: people.name })
    .from(articlePresence)
    .innerJoin(people, eq(people.id, articlePresence.personId))
    .where(and(eq(articlePresence.articleId, seat.articleId), isNull(people.disabledAt)))
    .orderBy(asc(people.name))
    .all()
  const others = names.filter((row) => row.personId !== seat.personId).map((row) => row.name)
  const isMine = holder?.tab === seat.tab
  const isMyself = holder?.personId === seat.personId
  return { holder, isMine, isMyself, others, rev: article.rev, state: article.state }
}
