import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { questionText } from './article-columns'
import { publishedArticleId } from './published-article-id'

export const publishedQuestions = sqliteTable(
  'published_questions',
  {
    ...questionText,
    articleId: publishedArticleId(),
    /** File name of the question's own share card; empty where none was drawn, which the update's stands in for. */
    card: text('card').notNull().default(''),
  },
  (table) => [index('published_questions_article').on(table.articleId, table.position)],
)

/** How many readers asked what a question answers; nothing is said of one that the desk thought of. */
export const publishedAskers = sqliteTable('published_askers', {
  questionId: text('question_id')
    .primaryKey()
    .references(() => publishedQuestions.id, { onDelete: 'cascade' }),
  readers: integer('readers').notNull(),
})
