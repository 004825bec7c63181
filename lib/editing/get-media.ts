import 'server-only'
import { count, desc, eq, or, sql } from 'drizzle-orm'
import { database } from '@/db/connection'
import { media } from '@/db/schema/media'
import { publishedArticles } from '@/db/schema/published'
import { articles } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import type { ListedMedia, MediaUse } from '@/lib/domain/listed-media'
import { NotFound } from '@/lib/errors'
import { pictureColumns } from './content-columns'

export const mediaPerPage = 48
const mostUses = 100

const listed = {
  ...pictureColumns,
  name: media.name,
  addedBy: media.addedByName,
  addedAt: media.addedAt,
  uses: sql<number>`(SELECT count(*) FROM ${articles} WHERE ${articles.leadId} = ${media.id})`,
}

/**
 * The library, newest first. All at the desk see all of it.
 * @param query words of the name, the description or the credit
 */
export function listMedia(
  _editor: Editor,
  { page = 1, query = '' }: { page?: number; query?: string } = {},
): { pictures: ListedMedia[]; total: number } {
  const wanted = query.trim()
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

/** @throws NotFound */
export function getMedia(
  _editor: Editor,
  id: string,
): { picture: ListedMedia & { addedById: string | null }; uses: MediaUse[] } {
  const picture = database()
    .select({ ...listed, addedById: media.addedById })
    .from(media)
    .where(eq(media.id, id))
    .get()
  if (!picture) throw new NotFound('This picture is not in the media library.')
  return { picture, uses: mediaUses(database(), id) }
}

/** The updates that open with a picture, in the working copy or live. */
export function mediaUses(db: Pick<Transaction, 'select'>, id: string): MediaUse[] {
  return db
    .select({
      id: articles.id,
      headline: articles.headline,
      isLive: sql<number>`${publishedArticles.leadId} IS ${id}`.mapWith(Boolean),
    })
    .from(articles)
    .leftJoin(publishedArticles, eq(publishedArticles.id, articles.id))
    .where(or(eq(articles.leadId, id), eq(publishedArticles.leadId, id)))
    .orderBy(desc(articles.updatedAt))
    .limit(mostUses)
    .all()
}
