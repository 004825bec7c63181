import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { people } from './accounts'

const box = (name: string) => integer(name, { mode: 'boolean' }).notNull()

/** What somebody chose to be mailed about; without a row the defaults count. */
export const mailChoices = sqliteTable(
  'mail_choices',
  {
    personId: text('person_id')
      .primaryKey()
      .references(() => people.id, { onDelete: 'cascade' }),
    review: box('review'),
    returned: box('returned'),
    schedule: box('schedule'),
    source: box('source'),
  },
  (table) => [
    check(
      'mail_choices_boxes',
      sql`${table.review} IN (0, 1) AND ${table.returned} IN (0, 1) AND ${table.schedule} IN (0, 1) AND ${table.source} IN (0, 1)`,
    ),
  ],
)

/** Which events were mailed about: whoever puts in the row sends, so nobody is told twice. */
export const mailedEvents = sqliteTable(
  'mailed_events',
  {
    event: text('event').primaryKey(),
    at: integer('at').notNull(),
  },
  (table) => [index('mailed_events_time').on(table.at)],
)
