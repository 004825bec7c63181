import 'server-only'
import { and, eq, inArray } from 'drizzle-orm'
import { schedules } from '@/db/schema/schedules'
import type { Transaction } from '@/db/transaction'
import type { ArticleContent } from '@/lib/domain/article/article'
import { correctionsOf } from '@/lib/editing/article/corrections'
import { currentAuthors } from '@/lib/editing/article/current-authors'
import { slugRefusal } from '@/lib/editing/article/slugs'
import { presentPicture } from '@/lib/editing/media/lead-picture'
import { currentTopics } from '@/lib/editing/topics/topics-by-name'
import { Conflict, Invalid } from '@/lib/errors'
import type { LiveFacts } from './live-facts'
import { writeLiveCopy } from './write-live-copy'

/**
 * Shows readers again what they saw, under present names.
 * @returns the address it has
 * @throws Conflict, Invalid with its fields
 */
export function returnLiveCopy(
  tx: Transaction,
  id: string,
  text: ArticleContent,
  { number, questionCards, ...facts }: LiveFacts,
): string {
  const slug = requireSlug(tx, id, text.slug)
  const lead = samePicture(tx, text)
  const names = {
    topics: currentTopics(tx, text.topics),
    authors: currentAuthors(tx, text.authors),
    corrections: correctionsOf(tx, id),
  }
  writeLiveCopy(tx, { ...text, ...names, ...facts, id, slug, lead }, { number, questionCards })
  return slug
}

/**
 * What was set for it holds again; nothing whose hour has passed meanwhile happens late.
 * @throws Conflict
 */
export function renewSchedules(tx: Transaction, calledOff: string[], now: number): void {
  const isMeant = and(inArray(schedules.id, calledOff), eq(schedules.state, 'cancelled'))
  const fallen = tx.select({ runAt: schedules.runAt }).from(schedules).where(isMeant).all()
  if (fallen.some(({ runAt }) => runAt <= now)) {
    throw new Conflict(
      'Something was set for an hour that has passed meanwhile. Look it over, then go on by hand.',
    )
  }
  const due = { state: 'due' as const, finishedAt: null, leaseOwner: null, leaseUntil: null }
  tx.update(schedules).set(due).where(isMeant).run()
}

/** @throws Invalid when another article took the address meanwhile */
function requireSlug(tx: Transaction, id: string, slug: string | null): string {
  const refusal = slug === null ? 'It has no address.' : slugRefusal(tx, id, slug)
  if (slug !== null && refusal === null) return slug
  throw new Invalid('Readers see what they see now.', { slug: refusal ?? '' })
}

/** Its words are those of today; the card was drawn with the picture of then. */
function samePicture(tx: Transaction, { lead }: ArticleContent) {
  const present = presentPicture(tx, lead)
  const facts = ['file', 'focalX', 'focalY'] as const
  if (facts.every((fact) => present?.[fact] === lead?.[fact])) return present
  throw new Conflict(
    'Its lead picture was changed or removed meanwhile. Look it over, then go on by hand.',
  )
}
