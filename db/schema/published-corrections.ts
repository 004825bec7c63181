import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { publishedArticleId } from './published-article-id'

/** What was wrong and is put right, oldest first: readers see it beside the text. */
export const publishedCorrections = sqliteTable(
  'published_corrections',
  {
    id: text('id').primaryKey(),
    articleId: publishedArticleId(),
    at: integer('at').notNull(),
    note: text('note').notNull(),
  },
  (table) => [
    index('published_corrections_article').on(table.articleId, table.at),
    index('published_corrections_time').on(table.at, table.id),
  ],
)
