import 'server-only'
import { createHash } from 'node:crypto'
import { and, eq, ne } from 'drizzle-orm'
import { database } from '@/db/connection'
import { media } from '@/db/schema/media'
import { publishedMedia } from '@/db/schema/published'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Editor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import type { MediaFields } from '@/lib/domain/media-fields'
import type { MediaPicture } from '@/lib/domain/media-picture'
import { Conflict, Invalid, NotFound } from '@/lib/errors'
import { keepSizedPicture } from '@/lib/media/sized-picture'
import { fileName } from './add-media'
import { pictureColumns } from './content-columns'
import { mediaUses } from './get-media'
import { requireTending } from './media-rights'

/**
 * Says what a picture shows, of whom it is, and what cuts keep. Live pages show it on the next request.
 * @throws NotFound, NotAllowed, and Invalid for a live picture left without a description
 */
export function describeMedia(editor: Editor, id: string, fields: MediaFields): MediaPicture {
  return writeTransaction(database(), (tx) => {
    requireTending(editor, findMedia(tx, id))
    if (fields.alt === '' && isLive(tx, id)) {
      const message = 'A live update shows this picture. Say what it shows.'
      throw new Invalid(message, { alt: message })
    }
    audit(tx, editor, 'described a picture', id)
    return change(tx, id, fields)
  })
}

/**
 * Puts another file in the place of a picture: every update that shows it shows the new one.
 * @throws NotFound, NotAllowed, Conflict when the library has the file already, Invalid for no picture
 */
export async function replaceMedia(
  editor: Editor,
  id: string,
  bytes: Buffer,
  name: string,
): Promise<MediaPicture> {
  requireTending(editor, findMedia(database(), id))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const sizes = await keepSizedPicture(bytes)
  return writeTransaction(database(), (tx) => {
    requireTending(editor, findMedia(tx, id))
    const isSame = and(eq(media.sha256, sha256), ne(media.id, id))
    if (tx.select({ id: media.id }).from(media).where(isSame).get()) {
      throw new Conflict('The library has this file already. Choose it where you need it.')
    }
    tx.update(media)
      .set({ sha256, name: fileName(name) })
      .where(eq(media.id, id))
      .run()
    audit(tx, editor, 'replaced a picture', id, { name: fileName(name) })
    return change(tx, id, { ...sizes, focalX: 50, focalY: 50 })
  })
}

/** @throws NotFound, NotAllowed, and Conflict while an update opens with it */
export function removeMedia(editor: Editor, id: string): void {
  writeTransaction(database(), (tx) => {
    requireTending(editor, findMedia(tx, id))
    const uses = mediaUses(tx, id)
    if (uses.length > 0) {
      throw new Conflict('Updates open with this picture. Choose another one there first.')
    }
    tx.delete(media).where(eq(media.id, id)).run()
    audit(tx, editor, 'removed a picture', id)
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

function isLive(tx: Transaction, id: string): boolean {
  const { id: live } = publishedMedia
  return tx.select({ id: live }).from(publishedMedia).where(eq(live, id)).get() !== undefined
}

function findMedia(db: Pick<Transaction, 'select'>, id: string) {
  const row = db.select({ addedById: media.addedById }).from(media).where(eq(media.id, id)).get()
  if (!row) throw new NotFound('This picture is not in the media library any more.')
  return row
}
