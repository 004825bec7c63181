import 'server-only'
import { eq } from 'drizzle-orm'
import { people } from '@/db/schema/accounts'
import { media } from '@/db/schema/media'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { Invalid } from '@/lib/errors'
import type { Library } from './library-record'

/** As the files of the library are named, and nothing that leads anywhere else. */
const fileName = /^[a-z0-9][a-z0-9-]{0,80}$/

/** Puts into the library what is not there; the same file is the same picture. @throws Invalid */
export function bringInPictures(
  tx: Transaction,
  actor: Actor,
  coming: Library['media'],
  ids: Map<string, string>,
): void {
  for (const row of coming) {
    // Checked against the columns of this table when it was read.
    const picture = row as typeof media.$inferSelect
    if (!fileName.test(picture.file)) throw new Invalid('A picture has a name that none can have.')
    const { id } = media
    if (tx.select({ id }).from(media).where(eq(id, picture.id)).get()) continue
    const same = tx.select({ id }).from(media).where(eq(media.sha256, picture.sha256)).get()
    if (same) {
      ids.set(picture.id, same.id)
      continue
    }
    const addedById = present(tx, ids.get(picture.addedById ?? '') ?? picture.addedById)
    tx.insert(media)
      .values({ ...picture, addedById })
      .run()
    audit(tx, actor, 'brought in a picture', picture.id)
  }
}

function present(tx: Transaction, id: string | null): string | null {
  if (id === null) return null
  return tx.select({ id: people.id }).from(people).where(eq(people.id, id)).get()?.id ?? null
}
