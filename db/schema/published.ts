import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import {
  captureMethods,
  networks,
  sourceStates,
  topicKinds,
  totalNames,
} from '../../lib/domain/kinds'
import { sitemapPartSize } from '../../lib/domain/reader/sitemap'
import { datedCounts, oneOf } from './checks'
import { articleText, questionText, sourceSnapshot } from './columns'
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

const articleId = () =>
  text('article_id')
    .notNull()
    .references(() => publishedArticles.id, { onDelete: 'cascade' })

export const publishedQuestions = sqliteTable(
  'published_questions',
  {
    ...questionText,
    articleId: articleId(),
    /** File name of the question's own share card; empty where none was drawn, which the update's stands in for. */
    card: text('card').notNull().default(''),
  },
  (table) => [index('published_questions_article').on(table.articleId, table.position)],
)

export const publishedSources = sqliteTable(
  'published_sources',
  { ...sourceSnapshot, articleId: articleId() },
  (table) => [
    check('published_sources_network', oneOf(table.network, networks)),
    check('published_sources_how', oneOf(table.capturedHow, captureMethods)),
    check('published_sources_counts', datedCounts(table)),
    index('published_sources_article').on(table.articleId, table.position),
    index('published_sources_permalink').on(table.permalink),
    index('published_sources_handle').on(
      table.network,
      sql`handle COLLATE NOCASE`,
      table.capturedAt,
    ),
    index('published_sources_profile').on(table.profileUrl, table.capturedAt),
  ],
)

/** Written by triggers alone: how many live updates there are, and when one of them last changed. */
const keptByTriggers = {
  updates: integer('updates').notNull().default(0),
  modifiedAt: integer('modified_at').notNull().default(0),
}

/** Those of the update, written by triggers alone, so that a list is in the order of its index. */
const timesOfTheUpdate = {
  firstPublishedAt: integer('first_published_at').notNull().default(0),
  modifiedAt: integer('modified_at').notNull().default(0),
}

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

export const publishedArticleTopics = sqliteTable(
  'published_article_topics',
  {
    articleId: articleId(),
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

export const publishedArticleAuthors = sqliteTable(
  'published_article_authors',
  {
    articleId: articleId(),
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

/** How many there are of what is too many to count each time, written by triggers alone. */
export const publishedTotals = sqliteTable('published_totals', {
  name: text('name', { enum: totalNames }).primaryKey(),
  total: integer('total').notNull(),
})

/** What was wrong and is put right, oldest first: readers see it beside the text. */
export const publishedCorrections = sqliteTable(
  'published_corrections',
  {
    id: text('id').primaryKey(),
    articleId: articleId(),
    at: integer('at').notNull(),
    note: text('note').notNull(),
  },
  (table) => [
    index('published_corrections_article').on(table.articleId, table.at),
    index('published_corrections_time').on(table.at, table.id),
  ],
)

/** The latest look at the place of a source, as the desk has it: written by triggers alone. */
export const publishedSourceChecks = sqliteTable(
  'published_source_checks',
  {
    permalink: text('permalink').primaryKey(),
    state: text('state', { enum: sourceStates }).notNull(),
    checkedAt: integer('checked_at').notNull(),
    /** Since when it stands so. */
    since: integer('since').notNull(),
    /** What it says now, where it says something else: an update may quote what still stands there. */
    text: text('text').notNull(),
  },
  (table) => [check('published_source_checks_state', oneOf(table.state, sourceStates))],
)

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

/** Every address a topic had before. Each leads to the present topic at once, never to another old one. */
export const topicHistory = sqliteTable(
  'topic_history',
  {
    slug: text('slug').primaryKey(),
    topicId: text('topic_id').notNull(),
  },
  (table) => [index('topic_history_topic').on(table.topicId)],
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
