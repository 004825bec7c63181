import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { topicKinds } from '../../lib/domain/kinds'
import { oneOf } from './checks'
import { keptByTriggers, timesOfTheUpdate } from './kept-by-triggers'
import { publishedArticleId } from './published-article-id'

export const publishedTopics = sqliteTable(
  'published_topics',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    kind: text('kind', { enum: topicKinds }).notNull(),
    description: text('description').notNull().default(''),
    ...keptByTriggers,
  },
  (table) => [
    check('published_topics_kind', oneOf(table.kind, topicKinds)),
    index('published_topics_name').on(table.name, table.id).where(sql`updates > 0`),
    index('published_topics_sitemap')
      .on(table.slug, table.modifiedAt, table.kind)
      .where(sql`updates > 0`),
    index('published_topics_stories')
      .on(table.modifiedAt, table.id)
      .where(sql`kind = 'story' AND updates > 0`),
  ],
)

export const publishedArticleTopics = sqliteTable(
  'published_article_topics',
  {
    articleId: publishedArticleId(),
    topicId: text('topic_id')
      .notNull()
      .references(() => publishedTopics.id),
    position: integer('position').notNull(),
    ...timesOfTheUpdate,
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.topicId] }),
    index('published_article_topics_time').on(
      table.topicId,
      table.firstPublishedAt,
      table.articleId,
    ),
    index('published_article_topics_modified').on(table.topicId, table.modifiedAt),
  ],
)

/** Every address a topic had before. Each leads to the present topic at once, never to another old one. */
export const topicHistory = sqliteTable(
  'topic_history',
  {
    slug: text('slug').primaryKey(),
    topicId: text('topic_id').notNull(),
  },
  (table) => [index('topic_history_topic').on(table.topicId)],
)
