import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles, publishedRetractions, slugHistory } from '@/db/schema/published'
import type { ArticlePage, Erasure } from '@/lib/domain/article/article'
import type { EarlierUpdate } from '@/lib/domain/coverage/earlier-update'
import type { SourceLook } from '@/lib/domain/sources/source-look'
import { articleBySlug } from './article-by-slug'
import { erasuresOf } from './erasures-of'
import { getEarlier } from './get-earlier'
import { type PlaceInStory, placeInStory } from './get-story'
import { type MoreOnThis, moreOnThis } from './more-on-this'
import { type Neighbour, neighbours } from './neighbours'
import { sourceLooks } from './source-looks'

type OffThisAddress =
  | { kind: 'moved'; slug: string }
  | { kind: 'gone'; headline: string; reason: string; retractedAt: number }
  | { kind: 'erased'; reason: string; erasedAt: number }
  | { kind: 'unknown' }

export type Update =
  | {
      kind: 'live'
      article: ArticlePage
      newer: Neighbour | null
      older: Neighbour | null
      erasures: Erasure[]
      earlier: EarlierUpdate | null
      /** By the address of the source. */
      looks: Record<string, SourceLook>
      more: MoreOnThis[]
      story: PlaceInStory | null
    }
  | OffThisAddress

/** What stands at an update's address: the update, its new address, why it is gone, or nothing. */
export function getUpdate(slug: string): Update {
  const article = articleBySlug(slug)
  return article ? liveUpdate(article) : whatIsAt(slug)
}

/** What stands at an address that no live update has. */
export function whatIsAt(slug: string): OffThisAddress {
  const known = database()
    .select({ articleId: slugHistory.articleId })
    .from(slugHistory)
    .where(eq(slugHistory.slug, slug))
    .get()
  return known ? whatBecameOf(known.articleId) : { kind: 'unknown' }
}

function liveUpdate(article: ArticlePage): Update {
  const { newer, older } = neighbours(article)
  const earlier = getEarlier(article.earlier)
  const story = placeInStory(article)
  const beside = [newer, older, earlier, story?.previous, story?.next]
  const named = beside.flatMap((update) => (update ? [update.slug] : []))
  const more = moreOnThis(article, named)
  const erasures = erasuresOf(article.id)
  const looks = sourceLooks(article.sources.map(({ permalink }) => permalink))
  return { kind: 'live', article, newer, older, erasures, earlier, looks, more, story }
}

function whatBecameOf(articleId: string): OffThisAddress {
  const live = database()
    .select({ slug: publishedArticles.slug })
    .from(publishedArticles)
    .where(eq(publishedArticles.id, articleId))
    .get()
  if (live) return { kind: 'moved', slug: live.slug }
  const retraction = database()
    .select({
      headline: publishedRetractions.headline,
      reason: publishedRetractions.reason,
      retractedAt: publishedRetractions.retractedAt,
    })
    .from(publishedRetractions)
    .where(eq(publishedRetractions.articleId, articleId))
    .get()
  if (retraction) return { kind: 'gone', ...retraction }
  const [erasure] = erasuresOf(articleId, true)
  return erasure
    ? { kind: 'erased', reason: erasure.reason, erasedAt: erasure.at }
    : { kind: 'unknown' }
}
