import 'server-only'
import { eq } from 'drizzle-orm'
import { media } from '@/db/schema/media'
import type { Transaction } from '@/db/transaction'
import type { MediaPicture } from '@/lib/domain/media/media-picture'
import { pictureColumns } from '@/lib/editing/article/content-columns'
import { Invalid } from '@/lib/errors'

type Reads = Pick<Transaction, 'select'>

/** The picture of the library a draft names; null for none. @throws Invalid for one that is not there */
export function leadPicture(tx: Transaction, id: string): MediaPicture | null {
  if (id === '') return null
  const picture = find(tx, id)
  if (picture) return picture
  throw new Invalid('Nothing was saved.', {
    leadImage: 'This picture is not in the media library any more. Choose another one.',
  })
}

/** As it is in the library now; null for one that was removed since. */
export function presentPicture(db: Reads, kept: MediaPicture | null): MediaPicture | null {
  return kept && (find(db, kept.id) ?? null)
}

function find(db: Reads, id: string): MediaPicture | undefined {
  return db.select(pictureColumns).from(media).where(eq(media.id, id)).get()
}

/** Whether a picture is still the one that was looked at and drawn. */
export function isSamePicture(one: MediaPicture | null, other: MediaPicture | null): boolean {
  const facts = ['id', 'file', 'alt', 'focalX', 'focalY'] as const
  return facts.every((fact) => one?.[fact] === other?.[fact])
}
