import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { articleId } from './article-id'

/** Ways to look at a working copy without an account, by a secret of which only the hash is kept. */
export const previewLinks = sqliteTable(
  'preview_links',
  {
    id: text('id').primaryKey(),
    articleId: articleId(),
    hash: text('hash').notNull().unique(),
    madeBy: text('made_by').notNull(),
    madeById: text('made_by_id'),
    madeAt: integer('made_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  (table) => [index('preview_links_article').on(table.articleId, table.expiresAt)],
)
