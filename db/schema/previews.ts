import { sql } from 'drizzle-orm'
import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { articleId } from './article-id'
import { personOrNobody } from './person-or-nobody'

/** Ways to look at a working copy without an account, by a secret of which only the hash is kept. */
export const previewLinks = sqliteTable(
  'preview_links',
  {
    id: text('id').primaryKey(),
    articleId: articleId(),
    hash: text('hash').notNull().unique(),
    madeById: personOrNobody('made_by_id'),
    madeByName: text('made_by_name').notNull(),
    madeAt: integer('made_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  (table) => [
    index('preview_links_article').on(table.articleId, table.expiresAt),
    index('preview_links_made_by').on(table.madeById).where(sql`made_by_id IS NOT NULL`),
  ],
)
