import 'server-only'
import { createHash } from 'node:crypto'
import { and, eq, ne } from 'drizzle-orm'
import { database } from '@/db/connection'
import { media } from '@/db/schema/media'
import { publishedMedia } from '@/db/schema/published'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import type { MediaFields } from '@/lib/domain/media/media-fields'
import type { MediaPicture } from '@/lib/domain/media/media-picture'
import { pictureColumns } from '@/lib/editing/article/content-columns'
import { Conflict, Invalid, NotFound } from '@/lib/errors'
import { keepSizedPicture } from '@/lib/media/sized-picture'
import { fileName } from './add-media'
import { mediaUses } from './get-media'
import { redrawCards } from './live-cards'
import { isLive, isSetToGoOut, requireTending } from './media-rights'
import { requireQuota } from './upload-quota'

/**
 * Says what a picture shows, of whom it is, and what cuts keep. Live pages show it on the next request, and
 * where the cut moved, their share cards are drawn anew.
 * @throws NotFound, NotAllowed, and Invalid for a live picture left without a description
 */
export async function describeMedia(
  actor: Actor,
  id: string,
  fields: MediaFields,
): Promise<MediaPicture> {
  const { before, picture } = writeTransaction(database(), (tx) => {
    const before = findMedia(tx, id)
    requireTending(tx, actor, before)
    if (fields.alt === '' && isLive(tx, id)) {
      const message = 'A live update shows this picture. Say what it shows.'
      throw new Invalid(message, { alt: message })
    }
    audit(tx, actor, 'described a picture', id)
    return { before, picture: change(tx, id, fields) }
  })
  const isMoved = before.focalX !== picture.focalX || before.focalY !== picture.focalY
  if (isMoved) await redrawCards(id)
  return picture
}

/**
 * Puts another file in the place of a picture: every update that shows it shows the new one, and so do the share
 * cards of the live ones.
 * @throws NotFound, NotAllowed, Conflict when the library has the file already, Invalid for no picture and for
 * more than fits into a day
 */
export async function replaceMedia(
  actor: Actor,
  id: string,
  bytes: Buffer,
  name: string,
): Promise<MediaPicture> {
  requireTending(database(), actor, findMedia(database(), id))
  requireQuota(database(), actor, bytes.length)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const facts = { ...(await keepSizedPicture(bytes)), focalX: 50, focalY: 50 }
  const picture = writeTransaction(database(), (tx) => {
    requireTending(tx, actor, findMedia(tx, id))
    requireQuota(tx, actor, bytes.length)
    const isSame = and(eq(media.sha256, sha256), ne(media.id, id))
    if (tx.select({ id: media.id }).from(media).where(isSame).get()) {
      throw new Conflict('The library has this file already. Choose it where you need it.')
    }
    tx.update(media)
      .set({ sha256, name: fileName(name) })
      .where(eq(media.id, id))
      .run()
    audit(tx, actor, 'replaced a picture', id, { name: fileName(name), bytes: bytes.length })
    return change(tx, id, facts)
  })
  await redrawCards(id)
  return picture
}

/**
 * Takes a picture out of the library; its files go with the next night.
 * @throws NotFound, NotAllowed, and Conflict while an update opens with it or is set to go out with it
 */
export function removeMedia(actor: Actor, id: string): void {
  writeTransaction(database(), (tx) => {
    requireTending(tx, actor, findMedia(tx, id))
    const uses = mediaUses(tx, id)
    if (uses.length > 0) {
      throw new Conflict('Updates open with this picture. Choose another one there first.')
    }
    if (isSetToGoOut(tx, id)) {
      throw new Conflict('An update is set to go out with this picture. Call that off first.')
    }
    tx.delete(media).where(eq(media.id, id)).run()
    audit(tx, actor, 'removed a picture', id)
  })
}

function change(
  tx: Transaction,
  id: string,
  facts: Partial<Omit<MediaPicture, 'id'>>,
): MediaPicture {
  const picture = tx
    .update(media)
    .set(facts)
    .where(eq(media.id, id))
    .returning(pictureColumns)
    .get()
  tx.update(publishedMedia).set(facts).where(eq(publishedMedia.id, id)).run()
  return picture
}

function findMedia(db: Pick<Transaction, 'select'>, id: string) {
  const columns = { ...pictureColumns, addedById: media.addedById }
  const row = db.select(columns).from(media).where(eq(media.id, id)).get()
  if (!row) throw new NotFound('This picture is not in the media library any more.')
  return row
}
