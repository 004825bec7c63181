import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import { database } from '@/db/connection'
import { schedules } from '@/db/schema/schedules'
import { articles } from '@/db/schema/working'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import type { ArticleContent } from '@/lib/domain/article/article'
import { correctionsOf } from '@/lib/editing/article/corrections'
import { currentAuthors } from '@/lib/editing/article/current-authors'
import { findArticleFor } from '@/lib/editing/article/find-article'
import { slugRefusal } from '@/lib/editing/article/slugs'
import { presentPicture } from '@/lib/editing/media/lead-picture'
import { signVersion } from '@/lib/editing/signatures/sign-version'
import { currentTopics } from '@/lib/editing/topics/topics-by-name'
import { Conflict, Invalid } from '@/lib/errors'
import { findWithdrawn, putBackAction, type Withdrawn, withdrawnText } from './removed-copy'
import { writeLiveCopy } from './write-live-copy'

/**
 * Takes an unpublication back: readers see the very live copy that was taken off, under present names, and the
 * working copy stays as it is. Where anything was done since, it is refused, since then it would be no undo.
 * @param kept what unpublishing named the copy
 * @throws NotFound, NotAllowed, Conflict, Invalid with its fields
 */
export function putBackLiveCopy(
  actor: Actor,
  id: string,
  kept: string,
  now: number = Date.now(),
): void {
  writeTransaction(database(), (tx) => {
    const { state, rev } = findArticleFor(tx, actor, id, 'publish')
    if (state === 'live') throw new Conflict('This update is live already.')
    const withdrawn = findWithdrawn(tx, id, kept)
    if (!withdrawn || state !== 'draft' || withdrawn.rev !== rev) throw changed()
    const text = withdrawnText(tx, id, kept)
    if (!text) {
      throw new Conflict('The text that was live is not kept any more. Publish the update by hand.')
    }
    const slug = requireSlug(tx, id, text.slug)
    const lead = samePicture(tx, text)
    renewSchedules(tx, withdrawn, now)
    const { number, firstPublishedAt, modifiedAt, card, reviewedBy, reviewedAt } = withdrawn
    const names = {
      topics: currentTopics(tx, text.topics),
      authors: currentAuthors(tx, text.authors),
      corrections: correctionsOf(tx, id),
    }
    const facts = { id, slug, lead, firstPublishedAt, modifiedAt, card, reviewedBy, reviewedAt }
    writeLiveCopy(tx, { ...text, ...names, ...facts }, number)
    signVersion(tx, id, 'put back')
    const { liveRev } = withdrawn
    tx.update(articles).set({ state: 'live', liveRev }).where(eq(articles.id, id)).run()
    audit(tx, actor, putBackAction, id, { slug, rev: liveRev, kept })
  })
}

function changed(): Conflict {
  return new Conflict(
    'Something was done with this update since it was unpublished. Look it over, then publish it by hand.',
  )
}

/** @throws Invalid when another article took the address meanwhile */
function requireSlug(tx: Transaction, id: string, slug: string | null): string {
  const refusal = slug === null ? 'It has no address.' : slugRefusal(tx, id, slug)
  if (slug !== null && refusal === null) return slug
  throw new Invalid('This update was not put back.', { slug: refusal ?? '' })
}

/** Its words are those of today; the card was drawn with the picture of then. */
function samePicture(tx: Transaction, { lead }: ArticleContent) {
  const present = presentPicture(tx, lead)
  const facts = ['file', 'focalX', 'focalY'] as const
  if (facts.every((fact) => present?.[fact] === lead?.[fact])) return present
  throw new Conflict(
    'Its lead picture was changed or removed since it was unpublished. Look it over, then publish it by hand.',
  )
}

/** What was set for it holds again; nothing whose hour has passed meanwhile happens late. */
function renewSchedules(tx: Transaction, { calledOff }: Withdrawn, now: number): void {
  const isMeant = and(inArray(schedules.id, calledOff), eq(schedules.state, 'cancelled'))
  const fallen = tx.select({ runAt: schedules.runAt }).from(schedules).where(isMeant).all()
  if (fallen.some(({ runAt }) => runAt <= now)) {
    throw new Conflict(
      'Something was set for an hour that has passed since it was unpublished. Look it over, then publish it by hand.',
    )
  }
  const due = { state: 'due' as const, finishedAt: null, leaseOwner: null, leaseUntil: null }
  tx.update(schedules).set(due).where(isMeant).run()
}
