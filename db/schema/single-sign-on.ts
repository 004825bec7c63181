import { integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { people } from './accounts'

/** Who somebody is to a provider of single sign-on. A provider knows a person under one subject only. */
export const identities = sqliteTable(
  'identities',
  {
    /** As the provider calls itself. */
    issuer: text('issuer').notNull(),
    /** What it calls the person, for ever (OpenID Connect Core 1.0, 5.7). */
    subject: text('subject').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    linkedAt: integer('linked_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.issuer, table.subject] }),
    uniqueIndex('identities_person').on(table.personId, table.issuer),
  ],
)
