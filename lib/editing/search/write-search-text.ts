import 'server-only'
import { eq, sql } from 'drizzle-orm'
import { searchToRenew } from '@/db/schema/published-words'
import type { Transaction } from '@/db/transaction'
import { indexedText } from '@/lib/domain/search/indexed-text'
import { otherForms } from '@/lib/domain/search/other-forms'
import { textsToSearch } from './texts-to-search'
import { writeWords } from './write-words'

/** Writes the row of the full-text index of a live update, and the words that mistyped ones are compared with. */
export function writeSearchText(tx: Transaction, number: number): void {
  const texts = textsToSearch(tx, number)
  const { headline, names, body, questions, quotes } = texts
  const forms = otherForms(Object.values(texts).join('\n'))
  const columns = [headline, names, body, questions, quotes, forms].map(indexedText)
  tx.run(sql`DELETE FROM published_search WHERE rowid = ${number}`)
  tx.run(
    sql`INSERT INTO published_search (rowid, headline, names, body, questions, quotes, forms) VALUES (${number}, ${sql.join(
      columns.map((text) => sql`${text}`),
      sql`, `,
    )})`,
  )
  writeWords(tx, number, `${headline}\n${names}`)
  tx.delete(searchToRenew).where(eq(searchToRenew.number, number)).run()
}
