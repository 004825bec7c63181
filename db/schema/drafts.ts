import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { personOrNobody } from './person-or-nobody'

/** Texts to begin updates with. */
export const templates = sqliteTable(
  'templates',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull().unique(),
    content: text('content', { mode: 'json' }).$type<unknown>().notNull(),
    madeById: personOrNobody('made_by_id'),
    madeByName: text('made_by_name').notNull(),
    madeAt: integer('made_at').notNull(),
  },
  (table) => [index('templates_made_by').on(table.madeById).where(sql`made_by_id IS NOT NULL`)],
)
