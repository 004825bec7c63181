import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { totalNames } from '../../lib/domain/kinds'
import { sitemapPartSize } from '../../lib/domain/reader/sitemap'
import { articleText } from './article-columns'
import { percent, pictureFacts } from './picture-facts'

/** Pictures of live articles. */
export const publishedMedia = sqliteTable('published_media', pictureFacts, (table) => [
  check('published_media_focal', percent(table.focalX, table.focalY)),
])

/** The live copy: all that readers' code may read. Only publishing and its reversals write here. */
export const publishedArticles = sqliteTable(
  'published_articles',
  {
    /** Row number of the full-text index; text ids cannot serve there. */
    number: integer('number').primaryKey({ autoIncrement: true }),
    id: text('id').notNull().unique(),
    slug: text('slug').notNull().unique(),
    ...articleText,
    firstPublishedAt: integer('first_published_at').notNull(),
    /** When what it says last changed; equal to firstPublishedAt until then. */
    modifiedAt: integer('modified_at').notNull(),
    /** File name of the share card in the media directory. */
    card: text('card').notNull(),
    /** File names beside the card: the picture in each shape that search engines ask for; none for older ones. */
    pictures: text('pictures', { mode: 'json' }).$type<string[]>().notNull().default([]),
    leadId: text('lead_id').references(() => publishedMedia.id),
    /** Name of who approved this very text; null where nobody did, and then nothing is claimed. */
    reviewedBy: text('reviewed_by_name'),
    reviewedAt: integer('reviewed_at'),
  },
  (table) => [
    index('published_articles_time').on(table.firstPublishedAt, table.id),
    index('published_articles_sitemap').on(
      sql`"number" / ${sql.raw(String(sitemapPartSize))}`,
      table.modifiedAt,
      table.slug,
    ),
    index('published_articles_lead').on(table.leadId).where(sql`lead_id IS NOT NULL`),
  ],
)

/** How many there are of what is too many to count each time, written by triggers alone. */
export const publishedTotals = sqliteTable('published_totals', {
  name: text('name', { enum: totalNames }).primaryKey(),
  total: integer('total').notNull(),
})

/** Every slug that was ever live, so that old links find their article. */
export const slugHistory = sqliteTable(
  'slug_history',
  {
    slug: text('slug').primaryKey(),
    articleId: text('article_id').notNull(),
    firstLiveAt: integer('first_live_at').notNull(),
  },
  (table) => [index('slug_history_article').on(table.articleId, table.firstLiveAt)],
)

/** What was live and is withdrawn with a reason. */
export const publishedRetractions = sqliteTable(
  'published_retractions',
  {
    articleId: text('article_id').primaryKey(),
    headline: text('headline').notNull(),
    reason: text('reason').notNull(),
    retractedAt: integer('retracted_at').notNull(),
  },
  (table) => [index('published_retractions_time').on(table.retractedAt, table.articleId)],
)

/** What the publication calls itself; readers see it, so it is part of the live copy. */
export const settings = sqliteTable('settings', {
  key: text('key').primaryKey(),
  value: text('value', { mode: 'json' }).$type<unknown>().notNull(),
})

export const publicationVersion = sqliteTable('publication_version', {
  id: integer('id').primaryKey(),
  version: integer('version').notNull(),
})
