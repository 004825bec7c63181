import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { passkeyPurposes } from '../../lib/domain/people/second-factor'
import { firstProofs } from '../../lib/domain/people/session-beginning'
import { people } from './accounts'
import { oneOf } from './checks'

const person = () =>
  text('person_id')
    .notNull()
    .references(() => people.id, { onDelete: 'cascade' })

/** Somebody's authenticator app. It counts once one of its codes has confirmed it. */
export const authenticatorApps = sqliteTable('authenticator_apps', {
  personId: text('person_id')
    .primaryKey()
    .references(() => people.id, { onDelete: 'cascade' }),
  /** Encrypted: whoever has the database alone makes no codes. */
  sealedSecret: text('sealed_secret').notNull(),
  begunAt: integer('begun_at').notNull(),
  confirmedAt: integer('confirmed_at'),
  /** The step of time (RFC 6238, 4.2) of the last code that was taken; none before it is taken again. */
  lastStep: integer('last_step').notNull().default(0),
})

/** Of each code only the hash is kept; using one removes it. */
export const recoveryCodes = sqliteTable(
  'recovery_codes',
  { hash: text('hash').primaryKey(), personId: person() },
  (table) => [index('recovery_codes_person').on(table.personId)],
)

export const passkeys = sqliteTable(
  'passkeys',
  {
    /** What the authenticator calls it, base64url. */
    id: text('id').primaryKey(),
    personId: person(),
    /** COSE key, base64url. */
    publicKey: text('public_key').notNull(),
    counter: integer('counter').notNull(),
    transports: text('transports', { mode: 'json' }).$type<string[]>().notNull(),
    name: text('name').notNull(),
    createdAt: integer('created_at').notNull(),
    lastUsedAt: integer('last_used_at'),
  },
  (table) => [
    index('passkeys_person').on(table.personId),
    check('passkeys_counter', sql`${table.counter} >= 0`),
  ],
)

/** What a passkey is asked to sign: of each challenge the hash, until it is answered. */
export const passkeyChallenges = sqliteTable(
  'passkey_challenges',
  {
    hash: text('hash').primaryKey(),
    purpose: text('purpose', { enum: passkeyPurposes }).notNull(),
    /** Null while nobody knows who signs in. */
    personId: text('person_id').references(() => people.id, { onDelete: 'cascade' }),
    expiresAt: integer('expires_at').notNull(),
  },
  (table) => [
    check('passkey_challenges_purpose', oneOf(table.purpose, passkeyPurposes)),
    index('passkey_challenges_person').on(table.personId).where(sql`person_id IS NOT NULL`),
    index('passkey_challenges_end').on(table.expiresAt),
  ],
)

/** Who gave a right first proof and owes a second factor. The secret stands in their browser's cookie. */
export const secondSteps = sqliteTable(
  'second_steps',
  {
    hash: text('hash').primaryKey(),
    personId: person(),
    expiresAt: integer('expires_at').notNull(),
    beganWith: text('began_with', { enum: firstProofs }).notNull().default('password'),
  },
  (table) => [
    check('second_steps_began_with', oneOf(table.beganWith, firstProofs)),
    index('second_steps_person').on(table.personId),
    index('second_steps_end').on(table.expiresAt),
  ],
)
