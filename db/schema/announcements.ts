import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/**
 * Addresses of updates of which something changed that search engines were not told of, put in by triggers on the live
 * copy. Whoever takes a row out tells.
 */
export const unannouncedAddresses = sqliteTable(
  'unannounced_addresses',
  {
    slug: text('slug').primaryKey(),
    /** How often it was tried since the change. */
    tries: integer('tries').notNull().default(0),
    /** Unix milliseconds. */
    dueAt: integer('due_at').notNull(),
  },
  (table) => [
    check('unannounced_addresses_tries', sql`${table.tries} >= 0`),
    index('unannounced_addresses_due').on(table.dueAt),
  ],
)
