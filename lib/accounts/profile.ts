import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { writeTransaction } from '@/db/transaction'
import type { Profile } from '@/lib/domain/profile'
import { NotAllowed } from '@/lib/errors'
import type { Actor } from './actor'
import { audit } from './audit'

/** @throws NotAllowed for whoever is no person */
export function ownProfile(actor: Actor): Profile {
  const { name, bio, fediverse, links } = people
  const row = database()
    .select({ name, bio, fediverse, links })
    .from(people)
    .where(eq(people.id, actor.id ?? ''))
    .get()
  if (!row) throw new NotAllowed(noPerson)
  return row
}

/** Changes what readers see of whoever acts, on their next request. @throws NotAllowed */
export function changeProfile(actor: Actor, profile: Profile): void {
  const { id } = actor
  if (id === null) throw new NotAllowed(noPerson)
  writeTransaction(database(), (tx) => {
    tx.update(people).set(profile).where(eq(people.id, id)).run()
    audit(tx, { id, name: profile.name }, 'changed the profile', id)
  })
}

const noPerson = 'Only people have a profile.'
