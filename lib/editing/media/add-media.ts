import 'server-only'
import { createHash } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { database } from '@/db/connection'
import { media } from '@/db/schema/media'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import type { MediaPicture } from '@/lib/domain/media/media-picture'
import { pictureColumns } from '@/lib/editing/article/content-columns'
import { keepSizedPicture } from '@/lib/media/sized-picture'
import { requireQuota } from './upload-quota'

/**
 * Adds a picture to the library, or finds it when the very same file is there already.
 * @param name what the file was called
 * @throws Invalid with a sentence for what is no picture within the limits, and for more than fits into a day
 */
export async function addMedia(
  actor: Actor,
  bytes: Buffer,
  name: string,
): Promise<{ picture: MediaPicture; isKnown: boolean }> {
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  const known = bySha256(database(), sha256)
  if (known) return { picture: known, isKnown: true }
  requireQuota(database(), actor, bytes.length)
  const sizes = await keepSizedPicture(bytes)
  return writeTransaction(database(), (tx) => {
    const meanwhile = bySha256(tx, sha256)
    if (meanwhile) return { picture: meanwhile, isKnown: true }
    requireQuota(tx, actor, bytes.length)
    const id = v7()
    const added = { addedById: actor.id, addedByName: actor.name, addedAt: Date.now() }
    const row = { id, ...sizes, sha256, name: fileName(name), ...added }
    const picture = tx.insert(media).values(row).returning(pictureColumns).get()
    audit(tx, actor, 'added a picture', id, { name: row.name, bytes: bytes.length })
    return { picture, isKnown: false }
  })
}

/** Of a name that came with a file only its last part counts. */
export function fileName(name: string): string {
  const last = name.split(/[\\/]/).at(-1) ?? ''
  return (
    last
      .replace(/\p{Cc}/gu, '')
      .trim()
      .slice(0, 120) || 'Picture'
  )
}

function bySha256(db: Pick<Transaction, 'select'>, sha256: string): MediaPicture | undefined {
  return db.select(pictureColumns).from(media).where(eq(media.sha256, sha256)).get()
}
