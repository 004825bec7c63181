import 'server-only'
import { eq } from 'drizzle-orm'
import { people } from '@/db/schema/accounts'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { freePersonSlug } from '@/lib/accounts/person-slug'
import { profileForm } from '@/lib/domain/people/profile'
import { Invalid } from '@/lib/errors'
import type { Library } from './library-record'

/**
 * Makes a byline of everybody who is not here: nobody gets an account by it. Somebody of the same name and address is
 * the same.
 * @throws Invalid
 */
export function bringInPeople(
  tx: Transaction,
  actor: Actor,
  coming: Library['people'],
  ids: Map<string, string>,
): void {
  for (const person of coming) {
    if (has(tx, person.id)) continue
    const known = tx
      .select({ id: people.id, name: people.name })
      .from(people)
      .where(eq(people.slug, person.slug))
      .get()
    if (known?.name === person.name) {
      ids.set(person.id, known.id)
      continue
    }
    const { avatar, createdAt, id } = person
    const slug = known ? freePersonSlug(tx, person.name) : person.slug
    const profile = checkedProfile(person)
    tx.insert(people)
      .values({ id, slug, ...profile, avatar, createdAt, role: 'writer' })
      .run()
    audit(tx, actor, 'created a byline', id, { name: profile.name, slug })
  }
}

function has(tx: Transaction, id: string): boolean {
  return tx.select({ id: people.id }).from(people).where(eq(people.id, id)).get() !== undefined
}

/** The rules of the form hold for what comes from a file too. */
function checkedProfile({ name, bio, fediverse, links }: Library['people'][number]) {
  const { data, error } = profileForm.safeParse({ name, bio, fediverse, links: links.join('\n') })
  if (data) return data
  throw new Invalid(`The profile of “${name}” cannot be kept: ${error.issues[0]?.message}`)
}
