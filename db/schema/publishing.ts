import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { articleId } from './article-id'
import { personOrNobody } from './person-or-nobody'

/** Corrections of an article, kept while it is off the site. */
export const corrections = sqliteTable(
  'corrections',
  {
    id: text('id').primaryKey(),
    articleId: articleId(),
    at: integer('at').notNull(),
    note: text('note').notNull(),
    byId: personOrNobody('by_id'),
    byName: text('by_name').notNull(),
  },
  (table) => [
    index('corrections_article').on(table.articleId, table.at),
    index('corrections_by').on(table.byId).where(sql`by_id IS NOT NULL`),
  ],
)
