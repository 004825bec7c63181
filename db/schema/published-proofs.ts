import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { versionEvents } from '../../lib/domain/kinds'
import { oneOf } from './checks'

/** Public halves of the keys that sign what is published; retired ones stay, or old versions could not be checked. */
export const publishedKeys = sqliteTable('published_keys', {
  /** The thumbprint of the key (RFC 7638). */
  kid: text('kid').primaryKey(),
  /** The `x` of its JWK (RFC 8037). */
  publicKey: text('public_key').notNull(),
  madeAt: integer('made_at').notNull(),
  retiredAt: integer('retired_at'),
})

/** What readers were shown, each signed and naming the one before. Erasing takes the payload, and nothing else. */
export const publishedVersions = sqliteTable(
  'published_versions',
  {
    id: text('id').primaryKey(),
    articleId: text('article_id').notNull(),
    /** From 1, for each article. */
    number: integer('number').notNull(),
    at: integer('at').notNull(),
    event: text('event', { enum: versionEvents }).notNull(),
    /** The very bytes that were signed: canonical JSON (RFC 8785). Null once they are erased. */
    payload: text('payload'),
    /** SHA-256 of the payload, in hexadecimal digits. */
    hash: text('hash').notNull(),
    /** A detached JWS (RFC 7515, appendix F). */
    signature: text('signature').notNull(),
    key: text('key')
      .notNull()
      .references(() => publishedKeys.kid),
  },
  (table) => [
    check('published_versions_event', oneOf(table.event, versionEvents)),
    uniqueIndex('published_versions_number').on(table.articleId, table.number),
    index('published_versions_key').on(table.key),
  ],
)

/** That words were taken out for good, when and why: readers see it where they stood. */
export const publishedErasures = sqliteTable(
  'published_erasures',
  {
    id: text('id').primaryKey(),
    articleId: text('article_id').notNull(),
    at: integer('at').notNull(),
    /** The owner's sentence. */
    reason: text('reason').notNull(),
    /** 1 when the whole update went, 0 for words of it. */
    whole: integer('whole', { mode: 'boolean' }).notNull(),
  },
  (table) => [index('published_erasures_article').on(table.articleId, table.at)],
)
