import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { captureMethods, networks, sourceStates } from '../../lib/domain/kinds'
import { sourceSnapshot } from './article-columns'
import { datedCounts, oneOf } from './checks'
import { publishedArticleId } from './published-article-id'

export const publishedSources = sqliteTable(
  'published_sources',
  { ...sourceSnapshot, articleId: publishedArticleId() },
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
