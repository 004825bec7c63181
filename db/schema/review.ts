import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { reviewSteps } from '../../lib/domain/kinds'
import { articleId } from './article-id'
import { oneOf } from './checks'

/** The steps of review, kept. An approval counts while the article is at the `rev` it names. */
export const articleReviews = sqliteTable(
  'article_reviews',
  {
    id: text('id').primaryKey(),
    articleId: articleId(),
    step: text('step', { enum: reviewSteps }).notNull(),
    rev: integer('rev').notNull(),
    byId: text('by_id'),
    byName: text('by_name').notNull(),
    at: integer('at').notNull(),
    note: text('note').notNull().default(''),
  },
  (table) => [
    check('article_reviews_step', oneOf(table.step, reviewSteps)),
    index('article_reviews_article').on(table.articleId, table.at),
  ],
)
