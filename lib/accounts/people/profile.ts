import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { writeTransaction } from '@/db/transaction'
import type { Profile, StoredProfile } from '@/lib/domain/people/profile'
import { NotAllowed } from '@/lib/errors'
import { keepPicture } from '@/lib/media/kept-pictures'
import { squarePicture } from '@/lib/media/square-picture'
import type { Actor } from '../actor'
import { audit } from '../audit'

/** @throws NotAllowed for whoever is no person */
export function ownProfile(actor: Actor): StoredProfile {
  const { name, bio, fediverse, links, avatar } = people
  const row = database()
    .select({ name, bio, fediverse, links, avatar })
    .from(people)
    .where(eq(people.id, actor.id ?? ''))
    .get()
  if (!row) throw new NotAllowed(noPerson)
  return row
}

/**
 * Changes what readers see of whoever acts, on their next request.
 * @param picture another one; null for none, left out to keep the one there is
 * @throws NotAllowed, and Invalid with a sentence for what is no picture
 */
export async function changeProfile(
  actor: Actor,
  profile: Profile,
  picture?: Buffer | null,
): Promise<void> {
  const { id } = actor
  if (id === null) throw new NotAllowed(noPerson)
  const avatar = picture ? keepPicture(await squarePicture(picture)) : ''
  const changed = picture === undefined ? profile : { ...profile, avatar }
  writeTransaction(database(), (tx) => {
    tx.update(people).set(changed).where(eq(people.id, id)).run()
    audit(tx, { id, name: profile.name }, 'changed the profile', id)
  })
}

const noPerson = 'Only people have a profile.'
