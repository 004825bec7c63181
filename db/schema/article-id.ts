import { text } from 'drizzle-orm/sqlite-core'
import { articles } from './working'

/** The article that a row hangs on; with it the row goes. */
export const articleId = () =>
  text('article_id')
    .notNull()
    .references(() => articles.id, { onDelete: 'cascade' })
