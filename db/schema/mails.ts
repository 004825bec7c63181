import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
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

/** Letters that the mail server did not take, each until it is tried again: whoever takes the row out sends. */
export const unsentLetters = sqliteTable(
  'unsent_letters',
  {
    event: text('event').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** How often it was tried. */
    tries: integer('tries').notNull(),
    /** Unix milliseconds. */
    dueAt: integer('due_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.event, table.personId] }),
    check('unsent_letters_tries', sql`${table.tries} > 0`),
    index('unsent_letters_due').on(table.dueAt),
    index('unsent_letters_person').on(table.personId),
  ],
)
