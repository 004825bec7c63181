import { sql } from 'drizzle-orm'
import { check, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { articleStates } from '../../lib/domain/kinds'
import { people } from './accounts'
import { oneOf } from './checks'

/** Views of the article list that somebody named for themselves. */
export const savedFilters = sqliteTable(
  'saved_filters',
  {
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    name: text('name').notNull(),
    state: text('state', { enum: articleStates }),
    query: text('query').notNull().default(''),
  },
  (table) => [
    uniqueIndex('saved_filters_name').on(table.personId, table.name),
    check(
      'saved_filters_state',
      sql`${table.state} IS NULL OR ${oneOf(table.state, articleStates)}`,
    ),
  ],
)
