import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { rhythms, suppressionReasons } from '../../lib/domain/kinds'
import { oneOf } from './checks'
import { topics } from './working'

/** What somebody agreed to, and when and from where. */
const consent = {
  rhythm: text('rhythm', { enum: rhythms }).notNull(),
  formVersion: integer('form_version').notNull(),
  /** The network that it came from, without the last part of the address. */
  network: text('network').notNull(),
}

/** Who asked for the digest and has not confirmed it yet. Each letter has a row, and so a link, of its own. */
export const digestSignUps = sqliteTable(
  'digest_sign_ups',
  {
    /** Of the secret in the link. */
    hash: text('hash').primaryKey(),
    email: text('email').notNull(),
    /** Ids of topics; all of them without any. */
    topics: text('topics', { mode: 'json' }).$type<string[]>().notNull(),
    ...consent,
    expiresAt: integer('expires_at').notNull(),
  },
  (table) => [
    check('digest_sign_ups_rhythm', oneOf(table.rhythm, rhythms)),
    index('digest_sign_ups_email').on(table.email),
    index('digest_sign_ups_end').on(table.expiresAt),
  ],
)

/** Who gets the digest by mail. Leaving removes the row. */
export const subscribers = sqliteTable(
  'subscribers',
  {
    id: text('id').primaryKey(),
    email: text('email').notNull().unique(),
    ...consent,
    confirmedAt: integer('confirmed_at').notNull(),
    /** How often in a row a mail server refused the address for good. */
    bounces: integer('bounces').notNull().default(0),
  },
  (table) => [
    check('subscribers_rhythm', oneOf(table.rhythm, rhythms)),
    check('subscribers_bounces', sql`${table.bounces} >= 0`),
    index('subscribers_of_rhythm').on(table.rhythm, table.id),
  ],
)

/** The topics somebody chose; whoever has none here gets all. */
export const subscriberTopics = sqliteTable(
  'subscriber_topics',
  {
    subscriberId: text('subscriber_id')
      .notNull()
      .references(() => subscribers.id, { onDelete: 'cascade' }),
    topicId: text('topic_id')
      .notNull()
      .references(() => topics.id, { onDelete: 'cascade' }),
  },
  (table) => [
    primaryKey({ columns: [table.subscriberId, table.topicId] }),
    index('subscriber_topics_topic').on(table.topicId),
  ],
)

/** Addresses that are not written to any more, each as a fingerprint under a key that is not in the database. */
export const suppressions = sqliteTable(
  'suppressions',
  {
    fingerprint: text('fingerprint').primaryKey(),
    reason: text('reason', { enum: suppressionReasons }).notNull(),
    at: integer('at').notNull(),
    /** What the mail server answered to the last mail, such as `550 5.1.1`; empty where none was refused. */
    answer: text('answer').notNull().default(''),
  },
  (table) => [
    check('suppressions_reason', oneOf(table.reason, suppressionReasons)),
    index('suppressions_time').on(table.reason, table.at),
  ],
)
