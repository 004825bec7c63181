import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articleTopics, topics } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import { closest } from '@/lib/domain/coverage/closest'
import { type Covered, mostCovered } from '@/lib/domain/coverage/covered'
import { placeOf } from '@/lib/domain/sources/same-place'
import { findArticle } from '@/lib/editing/article/find-article'
import { type SeenUpdate, seenUpdates } from './seen-updates'
import { updatesAtPlace } from './updates-at-place'
import { updatesSharingWords } from './updates-sharing-words'

const daysBack = 60
const day = 86_400_000

/** Longer is no headline and no address. */
const longest = 2_000

/**
 * What the desk has on the same thing: first the updates in any state that rest on the same source, then those of the
 * last 60 days whose headline, topics and quotations are closest. Nothing of the trash, and nothing an actor may not
 * see: of what writers cannot open they learn what readers do.
 * @param article the update that is being written
 * @throws NotFound, NotAllowed when the actor may not open that update
 */
export function coveredBefore(
  actor: Actor,
  article: string,
  { headline = '', address = '' }: { headline?: string; address?: string },
  now: number = Date.now(),
): Covered[] {
  findArticle(database(), actor, article, 'open')
  const same = restingOn(actor, article, address)
  const alike = tellingTheSame(actor, article, headline.slice(0, longest), now)
  const found = [
    ...same.map((update) => asCovered(update, true)),
    ...alike
      .filter(({ id }) => same.every((update) => update.id !== id))
      .map((update) => asCovered(update, false)),
  ]
  return found.slice(0, mostCovered)
}

/**
 * The updates that rest on each of the sources of one, by the source's address; those without are left out.
 * @throws NotFound, NotAllowed when the actor may not open that update
 */
export function coveredSources(
  actor: Actor,
  article: string,
  addresses: string[],
): Record<string, Covered[]> {
  findArticle(database(), actor, article, 'open')
  const found = addresses.map((address): [string, Covered[]] => {
    const same = restingOn(actor, article, address).slice(0, mostCovered)
    return [address, same.map((update) => asCovered(update, true))]
  })
  return Object.fromEntries(found.filter(([, covered]) => covered.length > 0))
}

function restingOn(actor: Actor, article: string, given: string): SeenUpdate[] {
  const address = given.slice(0, longest)
  const place = placeOf(address)
  if (place === null) return []
  return seenUpdates(actor, updatesAtPlace(address), article)
    .filter(({ permalinks }) => permalinks.some((permalink) => placeOf(permalink) === place))
    .toSorted((a, b) => b.at - a.at)
}

function tellingTheSame(
  actor: Actor,
  article: string,
  headline: string,
  now: number,
): SeenUpdate[] {
  const { ids, frequencyOf } = updatesSharingWords(headline)
  if (ids.length === 0) return []
  const recent = seenUpdates(actor, ids, article).filter(
    ({ updatedAt }) => updatedAt >= now - daysBack * day,
  )
  const byId = new Map(recent.map((update) => [update.id, update]))
  const order = closest(headline, topicsOf(article), recent, frequencyOf)
  return order.flatMap((id) => byId.get(id) ?? [])
}

function topicsOf(article: string): string[] {
  return database()
    .select({ name: topics.name })
    .from(articleTopics)
    .innerJoin(topics, eq(topics.id, articleTopics.topicId))
    .where(eq(articleTopics.articleId, article))
    .all()
    .map(({ name }) => name.toLowerCase())
}

export function asCovered(update: SeenUpdate, isSameSource: boolean): Covered {
  const { id, headline, state, at, slug, isOpen } = update
  return { id, headline, state, at, isSameSource, slug, isOpen }
}
