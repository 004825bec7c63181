import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { articleId } from './article-id'

/** Corrections of an article, kept while it is off the site. */
export const corrections = sqliteTable(
  'corrections',
  {
    id: text('id').primaryKey(),
    articleId: articleId(),
    at: integer('at').notNull(),
    note: text('note').notNull(),
    byId: text('by_id'),
    byName: text('by_name').notNull(),
  },
  (table) => [index('corrections_article').on(table.articleId, table.at)],
)
