import 'server-only'
import { eq } from 'drizzle-orm'
import { media } from '@/db/schema/media'
import type { Transaction } from '@/db/transaction'
import type { MediaPicture } from '@/lib/domain/media-picture'
import { Invalid } from '@/lib/errors'
import { pictureColumns } from './content-columns'

/** The picture of the library a draft names; null for none. @throws Invalid for one that is not there */
export function leadPicture(tx: Transaction, id: string): MediaPicture | null {
  if (id === '') return null
  const picture = find(tx, id)
  if (picture) return picture
  throw new Invalid('Nothing was saved.', {
    leadImage: 'This picture is not in the media library any more. Choose another one.',
  })
}

/** As it is in the library now; one that was removed since shows what was kept of it. */
export function presentPicture(tx: Transaction, kept: MediaPicture | null): MediaPicture | null {
  return kept && (find(tx, kept.id) ?? kept)
}

function find(tx: Transaction, id: string): MediaPicture | undefined {
  return tx.select(pictureColumns).from(media).where(eq(media.id, id)).get()
}
