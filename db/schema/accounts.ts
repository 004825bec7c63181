import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { roles } from '../../lib/domain/kinds'
import { sessionBeginnings } from '../../lib/domain/people/session-beginning'
import { oneOf } from './checks'

/** Everyone with a byline or an account. Without e-mail and password hash a person is a byline only. */
export const people = sqliteTable(
  'people',
  {
    id: text('id').primaryKey(),
    name: text('name').notNull(),
    slug: text('slug').notNull().unique(),
    bio: text('bio').notNull().default(''),
    /** `@name@server`; empty when they have none. */
    fediverse: text('fediverse').notNull().default(''),
    /** Name of a file of ours in the media directory; empty shows a monogram. */
    avatar: text('avatar').notNull().default(''),
    /** Addresses of their own pages elsewhere. */
    links: text('links', { mode: 'json' }).$type<string[]>().notNull().default([]),
    role: text('role', { enum: roles }).notNull(),
    /** Lower case, NFKC. */
    email: text('email').unique(),
    passwordHash: text('password_hash'),
    createdAt: integer('created_at').notNull(),
    disabledAt: integer('disabled_at'),
  },
  (table) => [
    check('people_role', oneOf(table.role, roles)),
    check('people_sign_in', sql`${table.passwordHash} IS NULL OR ${table.email} IS NOT NULL`),
  ],
)

export const sessions = sqliteTable(
  'sessions',
  {
    /** The SHA-256 of what the cookie carries. */
    id: text('id').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    userAgent: text('user_agent').notNull().default(''),
    createdAt: integer('created_at').notNull(),
    lastSeenAt: integer('last_seen_at').notNull(),
    expiresAt: integer('expires_at').notNull(),
    /** When its holder last proved again who they are; null while signing in was the only time. */
    provenAt: integer('proven_at'),
    /** What was shown first when it began; a second factor may have followed. */
    beganWith: text('began_with', { enum: sessionBeginnings }).notNull().default('password'),
  },
  (table) => [
    index('sessions_person').on(table.personId),
    check('sessions_began_with', oneOf(table.beganWith, sessionBeginnings)),
  ],
)

/** Browsers in which somebody has signed in, so that they can be told of a new one. */
export const knownDevices = sqliteTable(
  'known_devices',
  {
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    /** The SHA-256 of what the browser's cookie carries, which may be that of several people. */
    hash: text('hash').notNull(),
    userAgent: text('user_agent').notNull(),
    seenAt: integer('seen_at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.personId, table.hash] })],
)

const tokenPurposes = ['setup'] as const

/** One-time links: only the SHA-256 of the token is kept. */
export const tokens = sqliteTable(
  'tokens',
  {
    hash: text('hash').primaryKey(),
    purpose: text('purpose', { enum: tokenPurposes }).notNull(),
    expiresAt: integer('expires_at').notNull(),
    usedAt: integer('used_at'),
  },
  (table) => [check('tokens_purpose', oneOf(table.purpose, tokenPurposes))],
)

/** Who was asked to join, by a link of which only the hash is kept. Using it or revoking it removes the row. */
export const invites = sqliteTable(
  'invites',
  {
    id: text('id').primaryKey(),
    hash: text('hash').notNull().unique(),
    /** As in `people`; a second invitation takes the place of the first. */
    email: text('email').notNull().unique(),
    name: text('name').notNull(),
    role: text('role', { enum: roles }).notNull(),
    /** Null for the command line. */
    madeById: text('made_by_id').references(() => people.id, { onDelete: 'set null' }),
    madeByName: text('made_by_name').notNull(),
    expiresAt: integer('expires_at').notNull(),
  },
  (table) => [
    check('invites_role', oneOf(table.role, roles)),
    index('invites_made_by').on(table.madeById).where(sql`made_by_id IS NOT NULL`),
  ],
)

/** Links to choose a new password; likewise. */
export const passwordResets = sqliteTable(
  'password_resets',
  {
    hash: text('hash').primaryKey(),
    personId: text('person_id')
      .notNull()
      .references(() => people.id, { onDelete: 'cascade' }),
    expiresAt: integer('expires_at').notNull(),
  },
  (table) => [index('password_resets_person').on(table.personId)],
)

/** Links that were mailed to the address somebody wants to sign in with; likewise. Nobody has more than one. */
export const emailChanges = sqliteTable('email_changes', {
  personId: text('person_id')
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  hash: text('hash').notNull().unique(),
  /** As in `people`. */
  email: text('email').notNull(),
  expiresAt: integer('expires_at').notNull(),
})

export const rateLimits = sqliteTable('rate_limits', {
  key: text('key').primaryKey(),
  windowStart: integer('window_start').notNull(),
  count: integer('count').notNull(),
})

/** Append-only: triggers refuse any later change. */
export const auditLog = sqliteTable(
  'audit_log',
  {
    id: text('id').primaryKey(),
    at: integer('at').notNull(),
    /** The person, or null when it was the command line. */
    actorId: text('actor_id'),
    actorName: text('actor_name').notNull(),
    action: text('action').notNull(),
    subject: text('subject').notNull(),
    detail: text('detail', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
  },
  (table) => [
    index('audit_log_subject').on(table.subject, table.at),
    index('audit_log_time').on(table.at),
    index('audit_log_action').on(table.action, table.at),
    index('audit_log_actor').on(table.actorId, table.at),
  ],
)
