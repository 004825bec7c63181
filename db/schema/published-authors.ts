import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { keptByTriggers, timesOfTheUpdate } from './kept-by-triggers'
import { publishedArticleId } from './published-article-id'

export const publishedAuthors = sqliteTable(
  'published_authors',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    bio: text('bio').notNull().default(''),
    fediverse: text('fediverse').notNull().default(''),
    avatar: text('avatar').notNull().default(''),
    links: text('links', { mode: 'json' }).$type<string[]>().notNull().default([]),
    ...keptByTriggers,
  },
  (table) => [
    index('published_authors_sitemap').on(table.slug, table.modifiedAt).where(sql`updates > 0`),
  ],
)

export const publishedArticleAuthors = sqliteTable(
  'published_article_authors',
  {
    articleId: publishedArticleId(),
    authorId: text('author_id')
      .notNull()
      .references(() => publishedAuthors.id),
    position: integer('position').notNull(),
    ...timesOfTheUpdate,
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.authorId] }),
    index('published_article_authors_time').on(
      table.authorId,
      table.firstPublishedAt,
      table.articleId,
    ),
    index('published_article_authors_modified').on(table.authorId, table.modifiedAt),
  ],
)
