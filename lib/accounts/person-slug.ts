import 'server-only'
import { eq } from 'drizzle-orm'
import { people } from '@/db/schema/accounts'
import type { Transaction } from '@/db/transaction'
import { numberedSlug, slugFrom } from '@/lib/domain/text/slug'

/** The last part of `/authors/…` for a name; a namesake gets `-2`, the next one `-3`. */
export function freePersonSlug(tx: Transaction, name: string): string {
  const base = slugFrom(name, 'author')
  for (let number = 1; ; number++) {
    const slug = number === 1 ? base : numberedSlug(base, number)
    if (!tx.select({ id: people.id }).from(people).where(eq(people.slug, slug)).get()) return slug
  }
}
