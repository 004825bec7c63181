import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { revisionReasons } from '../../lib/domain/kinds'
import { articles } from './working'

/** Kept snapshots of an article's whole content. Published ones stay for good. */
export const revisions = sqliteTable(
  'revisions',
  {
    id: text('id').primaryKey(),
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    rev: integer('rev').notNull(),
    content: text('content', { mode: 'json' }).$type<unknown>().notNull(),
    authorId: text('author_id'),
    authorName: text('author_name').notNull(),
    reason: text('reason', { enum: revisionReasons }).notNull(),
    /** Why it was published in spite of warnings, or what the author says of it. */
    note: text('note').notNull().default(''),
    createdAt: integer('created_at').notNull(),
  },
  (table) => [index('revisions_article').on(table.articleId, table.createdAt)],
)
