import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { aiUses, articleStates, captureMethods, networks, topicKinds } from '../../lib/domain/kinds'
import { people } from './accounts'
import { articleText, questionText, sourceSnapshot } from './article-columns'
import { datedCounts, oneOf } from './checks'
import { media } from './media'

/** The working copy: what editors edit, never visible to readers. */
export const articles = sqliteTable(
  'articles',
  {
    id: text('id').primaryKey(),
    /** Null until there is a headline to make one from. */
    slug: text('slug').unique(),
    ...articleText,
    state: text('state', { enum: articleStates }).notNull().default('draft'),
    /** Raised by every write of the working copy; a save names the one it began with. */
    rev: integer('rev').notNull().default(1),
    createdBy: text('created_by').references(() => people.id),
    createdAt: integer('created_at').notNull(),
    updatedBy: text('updated_by').references(() => people.id),
    updatedAt: integer('updated_at').notNull(),
    /** `rev` of the working copy that is live; null while nothing is. */
    liveRev: integer('live_rev'),
    /** The picture it opens with. */
    leadId: text('lead_id').references(() => media.id),
    /** Unix milliseconds; null outside the trash, which forgets after a while. */
    trashedAt: integer('trashed_at'),
  },
  (table) => [
    check('articles_state', oneOf(table.state, articleStates)),
    check('articles_ai_use', oneOf(table.aiUse, aiUses)),
    index('articles_updated').on(table.updatedAt),
    index('articles_kept').on(table.updatedAt).where(sql`state <> 'trashed'`),
    index('articles_created_by').on(table.createdBy),
    index('articles_updated_by').on(table.updatedBy),
    index('articles_lead').on(table.leadId).where(sql`lead_id IS NOT NULL`),
    index('articles_state_updated').on(table.state, table.updatedAt),
  ],
)

/** How many articles there are in each state, written by triggers alone. */
export const articleTotals = sqliteTable('article_totals', {
  state: text('state', { enum: articleStates }).primaryKey(),
  total: integer('total').notNull(),
})

/** Row numbers of the desk's full-text index, in the order of creation; written by triggers alone. */
export const articleNumbers = sqliteTable('article_numbers', {
  number: integer('number').primaryKey({ autoIncrement: true }),
  articleId: text('article_id')
    .notNull()
    .unique()
    .references(() => articles.id, { onDelete: 'cascade' }),
})

export const articleQuestions = sqliteTable(
  'article_questions',
  {
    ...questionText,
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
  },
  (table) => [index('article_questions_article').on(table.articleId, table.position)],
)

export const articleSources = sqliteTable(
  'article_sources',
  {
    ...sourceSnapshot,
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
  },
  (table) => [
    check('article_sources_network', oneOf(table.network, networks)),
    check('article_sources_how', oneOf(table.capturedHow, captureMethods)),
    check('article_sources_counts', datedCounts(table)),
    index('article_sources_article').on(table.articleId, table.position),
  ],
)

export const topics = sqliteTable(
  'topics',
  {
    id: text('id').primaryKey(),
    slug: text('slug').notNull().unique(),
    name: text('name').notNull(),
    kind: text('kind', { enum: topicKinds }).notNull().default('subject'),
    description: text('description').notNull().default(''),
  },
  (table) => [check('topics_kind', oneOf(table.kind, topicKinds))],
)

/** What topics were called before they were renamed or merged: who still writes so means the present one. */
export const topicFormerNames = sqliteTable(
  'topic_former_names',
  {
    /** Lower case. */
    name: text('name').primaryKey(),
    topicId: text('topic_id')
      .notNull()
      .references(() => topics.id),
  },
  (table) => [index('topic_former_names_topic').on(table.topicId)],
)

export const articleTopics = sqliteTable(
  'article_topics',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    topicId: text('topic_id')
      .notNull()
      .references(() => topics.id),
    position: integer('position').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.topicId] }),
    index('article_topics_topic').on(table.topicId),
  ],
)

export const articleAuthors = sqliteTable(
  'article_authors',
  {
    articleId: text('article_id')
      .notNull()
      .references(() => articles.id, { onDelete: 'cascade' }),
    personId: text('person_id')
      .notNull()
      .references(() => people.id),
    position: integer('position').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.personId] }),
    index('article_authors_person').on(table.personId),
  ],
)
