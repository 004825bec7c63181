import { text } from 'drizzle-orm/sqlite-core'
import { people } from './accounts'

/** Who did it; null for the command line, and once their byline is removed: the name beside it stays. */
export const personOrNobody = (column: string) =>
  text(column).references(() => people.id, { onDelete: 'set null' })
