import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** Texts to begin updates with. */
export const templates = sqliteTable('templates', {
  id: text('id').primaryKey(),
  name: text('name').notNull().unique(),
  content: text('content', { mode: 'json' }).$type<unknown>().notNull(),
  madeById: text('made_by_id'),
  madeByName: text('made_by_name').notNull(),
  madeAt: integer('made_at').notNull(),
})
