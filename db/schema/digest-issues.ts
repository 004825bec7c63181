import { sql } from 'drizzle-orm'
import {
  check,
  index,
  integer,
  primaryKey,
  sqliteTable,
  text,
  uniqueIndex,
} from 'drizzle-orm/sqlite-core'
import { issueStates, mailStates, rhythms } from '../../lib/domain/kinds'
import { oneOf } from './checks'
import { subscribers } from './subscribers'

const count = (name: string) => integer(name).notNull().default(0)

/** One digest by mail: of a day or of a week. */
export const digestIssues = sqliteTable(
  'digest_issues',
  {
    id: text('id').primaryKey(),
    rhythm: text('rhythm', { enum: rhythms }).notNull(),
    /** The first day it is about, such as `2026-04-27`. */
    first: text('first').notNull(),
    state: text('state', { enum: issueStates }).notNull(),
    /** Plain words that stand before the updates. */
    intro: text('intro').notNull().default(''),
    composedAt: integer('composed_at'),
    finishedAt: integer('finished_at'),
    /** Mails by what became of them, which outlive their rows. */
    sent: count('sent'),
    refused: count('refused'),
    unclear: count('unclear'),
    leaseOwner: text('lease_owner'),
    leaseUntil: integer('lease_until'),
  },
  (table) => [
    check('digest_issues_rhythm', oneOf(table.rhythm, rhythms)),
    check('digest_issues_state', oneOf(table.state, issueStates)),
    check(
      'digest_issues_counts',
      sql`${table.sent} >= 0 AND ${table.refused} >= 0 AND ${table.unclear} >= 0`,
    ),
    uniqueIndex('digest_issues_span').on(table.rhythm, table.first),
    index('digest_issues_state').on(table.state, table.composedAt),
    index('digest_issues_time').on(table.first),
  ],
)

/** The updates of a digest that is being sent, each composed once. They go when it went out. */
export const digestParts = sqliteTable(
  'digest_parts',
  {
    issueId: text('issue_id')
      .notNull()
      .references(() => digestIssues.id, { onDelete: 'cascade' }),
    /** Of the live copy, which names nothing here; the update may be off. */
    articleId: text('article_id').notNull(),
    position: integer('position').notNull(),
    /** Of the live text it was made from. */
    modifiedAt: integer('modified_at').notNull(),
    headline: text('headline').notNull(),
    html: text('html').notNull(),
    text: text('text').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.issueId, table.articleId] }),
    index('digest_parts_article').on(table.articleId),
  ],
)

/** The outbox: one mail for each who gets a digest. Whoever makes it `sending` hands it over, and nobody else ever. */
export const digestMails = sqliteTable(
  'digest_mails',
  {
    issueId: text('issue_id')
      .notNull()
      .references(() => digestIssues.id, { onDelete: 'cascade' }),
    subscriberId: text('subscriber_id')
      .notNull()
      .references(() => subscribers.id, { onDelete: 'cascade' }),
    state: text('state', { enum: mailStates }).notNull().default('waiting'),
    /** How often the mail server put it off. */
    tries: count('tries'),
    /** Not before; Unix milliseconds. */
    dueAt: integer('due_at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.issueId, table.subscriberId] }),
    check('digest_mails_state', oneOf(table.state, mailStates)),
    check('digest_mails_tries', sql`${table.tries} >= 0`),
    index('digest_mails_due').on(table.issueId, table.state, table.dueAt),
    index('digest_mails_subscriber').on(table.subscriberId),
  ],
)
