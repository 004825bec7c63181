import 'server-only'
import { eq } from 'drizzle-orm'
import { people } from '@/db/schema/accounts'
import type { Transaction } from '@/db/transaction'

/** The last part of `/authors/…` for a name; a namesake gets `-2`, the next one `-3`. */
export function freePersonSlug(tx: Transaction, name: string): string {
  const base = personSlug(name)
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : `${base}-${number}`
    if (!tx.select({ id: people.id }).from(people).where(eq(people.slug, slug)).get()) return slug
  }
}

function personSlug(name: string): string {
  const letters = name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const slug = letters.replace(/[^a-z0-9]+/g, '-').slice(0, 60)
  return slug.replace(/^-+|-+$/g, '') || 'author'
}
