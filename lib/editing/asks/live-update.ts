import 'server-only'
import { eq } from 'drizzle-orm'
import type { Database } from '@/db/connection'
import { publishedArticles, publishedRetractions, slugHistory } from '@/db/schema/published'
import { Conflict, NotFound } from '@/lib/errors'

/**
 * The id of the update that readers find under an address, or found there before it moved. It is looked up where
 * readers are, so that a form can name nothing else.
 * @throws NotFound, Conflict for one that was withdrawn
 */
export function liveUpdate(db: Database, slug: string): string {
  const { id } = publishedArticles
  const live = db
    .select({ id })
    .from(publishedArticles)
    .where(eq(publishedArticles.slug, slug))
    .get()
  if (live) return live.id
  const former = db
    .select({ id: slugHistory.articleId, live: id, withdrawnAt: publishedRetractions.retractedAt })
    .from(slugHistory)
    .leftJoin(publishedArticles, eq(id, slugHistory.articleId))
    .leftJoin(publishedRetractions, eq(publishedRetractions.articleId, slugHistory.articleId))
    .where(eq(slugHistory.slug, slug))
    .get()
  if (former?.live) return former.live
  if (former && former.withdrawnAt !== null) {
    throw new Conflict('This update was withdrawn, so nothing can be asked about it any more.')
  }
  throw new NotFound('There is no such update. Open one, and ask there.')
}
