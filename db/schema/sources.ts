import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { captureMethods, sourceStates } from '../../lib/domain/kinds'
import { articleId } from './article-id'
import { oneOf } from './checks'

/** What was fetched for a source of an article: a source that says just this was captured so. */
export const sourceCaptures = sqliteTable(
  'source_captures',
  {
    articleId: articleId(),
    permalink: text('permalink').notNull(),
    textSha256: text('text_sha256').notNull(),
    method: text('method', { enum: captureMethods }).notNull(),
    at: integer('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.articleId, table.permalink, table.textSha256] }),
    check('source_captures_method', oneOf(table.method, captureMethods)),
  ],
)

/** The latest look at the place of a live source, which several updates may share. */
export const sourceChecks = sqliteTable(
  'source_checks',
  {
    permalink: text('permalink').primaryKey(),
    state: text('state', { enum: sourceStates }).notNull(),
    checkedAt: integer('checked_at').notNull(),
    /** Since when it stands so. */
    since: integer('since').notNull(),
    /** What it says now, where it says something else. */
    text: text('text').notNull().default(''),
    /** Why nothing could be seen, in a sentence. */
    problem: text('problem').notNull().default(''),
    /** When somebody at the desk took note of the state. */
    notedAt: integer('noted_at'),
  },
  (table) => [
    check('source_checks_state', oneOf(table.state, sourceStates)),
    index('source_checks_news')
      .on(table.since, table.permalink)
      .where(sql`state IN ('edited', 'deleted') AND noted_at IS NULL`),
    index('source_checks_noted')
      .on(table.since, table.permalink)
      .where(sql`state IN ('edited', 'deleted') AND noted_at IS NOT NULL`),
    index('source_checks_unseen')
      .on(table.since, table.permalink)
      .where(sql`state = 'unavailable'`),
  ],
)
