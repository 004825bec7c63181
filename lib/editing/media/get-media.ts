import 'server-only'
import { and, count, desc, eq, isNotNull, or, type SQL, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { media } from '@/db/schema/media'
import { publishedArticles } from '@/db/schema/published'
import { articles } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import type { ListedMedia, MediaUse } from '@/lib/domain/media/listed-media'
import { keepable } from '@/lib/domain/text/keepable'
import { pictureColumns } from '@/lib/editing/article/content-columns'
import { openTo } from '@/lib/editing/article/owned-by'
import { NotFound } from '@/lib/errors'
import { mayTend } from './media-rights'

export const mediaPerPage = 48
const mostUses = 100

const listed = {
  ...pictureColumns,
  name: media.name,
  addedBy: media.addedByName,
  addedAt: media.addedAt,
  // Written out, since Drizzle leaves out the names of tables in a query without a join.
  uses: sql<number>`(SELECT count(*) FROM (
    SELECT id FROM articles WHERE lead_id = media.id
    UNION SELECT id FROM published_articles WHERE lead_id = media.id))`,
}

/**
 * The library, newest first. All at the desk see all of it.
 * @param query words of the name, the description or the credit
 */
export function listMedia(
  _editor: Actor,
  { page = 1, query = '' }: { page?: number; query?: string } = {},
): { pictures: ListedMedia[]; total: number } {
  const wanted = keepable(query).trim()
  const like = `%${wanted.replace(/[%_\\]/g, '\\$&')}%`
  const has = (column: typeof media.name | typeof media.alt | typeof media.credit) =>
    sql`${column} LIKE ${like} ESCAPE '\\'`
  const where = wanted === '' ? undefined : or(has(media.name), has(media.alt), has(media.credit))
  const pictures = database()
    .select(listed)
    .from(media)
    .where(where)
    .orderBy(desc(media.addedAt), desc(media.id))
    .limit(mediaPerPage)
    .offset((page - 1) * mediaPerPage)
    .all()
  const total = database().select({ count: count() }).from(media).where(where).get()?.count ?? 0
  return { pictures, total }
}

type FoundMedia = {
  picture: ListedMedia
  /** The updates that open with it, as far as the actor may know of them. */
  uses: MediaUse[]
  isUsed: boolean
  canChange: boolean
}

/** @throws NotFound */
export function getMedia(actor: Actor, id: string): FoundMedia {
  const found = database()
    .select({ ...listed, addedById: media.addedById })
    .from(media)
    .where(eq(media.id, id))
    .get()
  if (!found) throw new NotFound('This picture is not in the media library.')
  const { addedById, ...picture } = found
  const isKnown = or(openTo(actor), isNotNull(publishedArticles.id))
  return {
    picture,
    uses: mediaUses(database(), id, actor.role === 'writer' ? isKnown : undefined),
    isUsed: mediaUses(database(), id).length > 0,
    canChange: mayTend(database(), actor, { id, addedById }),
  }
}

/** The updates that open with a picture, in the working copy or live, with the headline readers see. */
export function mediaUses(db: Pick<Transaction, 'select'>, id: string, isKnown?: SQL): MediaUse[] {
  return db
    .select({
      id: articles.id,
      headline: sql<string>`coalesce(${publishedArticles.headline}, ${articles.headline})`,
      isLive: sql<number>`${publishedArticles.leadId} IS ${id}`.mapWith(Boolean),
    })
    .from(articles)
    .leftJoin(publishedArticles, eq(publishedArticles.id, articles.id))
    .where(and(or(eq(articles.leadId, id), eq(publishedArticles.leadId, id)), isKnown))
    .orderBy(desc(articles.updatedAt))
    .limit(mostUses)
    .all()
}
