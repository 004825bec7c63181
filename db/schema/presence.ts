import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { people } from './accounts'
import { articleId } from './article-id'

/** Which tab of whom has an article open. One of them holds it: the others see it read-only. */
export const articlePresence = sqliteTable(
  'article_presence',
  {
    articleId: articleId(),
    /** A random name the tab gave itself. */
    tab: text('tab').notNull(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    seenAt: integer('seen_at').notNull(),
    /** Since when this tab holds the article; null for those who watch. */
    heldSince: integer('held_since'),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.tab] }),
    uniqueIndex('article_presence_holder').on(table.articleId).where(sql`held_since IS NOT NULL`),
    index('article_presence_seen').on(table.seenAt),
  ],
)
