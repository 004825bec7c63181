import { text } from 'drizzle-orm/sqlite-core'
import { publishedArticles } from './published'

/** The live article that a row hangs on; with it the row goes. */
export const publishedArticleId = () =>
  text('article_id')
    .notNull()
    .references(() => publishedArticles.id, { onDelete: 'cascade' })
