import 'server-only'
import { inArray } from 'drizzle-orm'
import { people } from '@/db/schema/accounts'
import type { Transaction } from '@/db/transaction'
import type { Author } from '@/lib/domain/article/article'
import { Invalid } from '@/lib/errors'
import { authorColumns } from './content-columns'

/**
 * The people of these ids, in their order.
 * @param refusal what is said when one of them is not there
 * @throws Invalid
 */
export function authorsById(tx: Transaction, ids: string[], refusal: string): Author[] {
  const known = tx.select(authorColumns).from(people).where(inArray(people.id, ids)).all()
  return ids.map((id) => {
    const author = known.find((person) => person.id === id)
    if (!author) throw new Invalid(refusal, { authors: 'One author is unknown.' })
    return author
  })
}
