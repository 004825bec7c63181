import 'server-only'
import { inArray } from 'drizzle-orm'
import { people } from '@/db/schema/accounts'
import type { Transaction } from '@/db/transaction'
import type { Author } from '@/lib/domain/article/article'
import { authorColumns } from './content-columns'

/** The authors of a kept text under the names and with the profiles they have today. */
export function currentAuthors(tx: Transaction, kept: Author[]): Author[] {
  const ids = kept.map((author) => author.id)
  const known = tx.select(authorColumns).from(people).where(inArray(people.id, ids)).all()
  return kept.map((author) => known.find(({ id }) => id === author.id) ?? author)
}
