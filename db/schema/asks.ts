import { sql } from 'drizzle-orm'
import { check, index, integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { askKinds, askStates } from '../../lib/domain/kinds'
import { articleId } from './article-id'
import { oneOf } from './checks'
import { personOrNobody } from './person-or-nobody'
import { corrections } from './publishing'

/** What readers asked or reported, and what came of it. Nothing tells who they are. */
export const asks = sqliteTable(
  'asks',
  {
    id: text('id').primaryKey(),
    articleId: articleId(),
    kind: text('kind', { enum: askKinds }).notNull(),
    /** The paragraph that is meant, or the whole. */
    place: text('place').notNull(),
    text: text('text').notNull(),
    /** What it has in common with those that ask the same. */
    same: text('same').notNull(),
    /** One more reader; not if it came twice from one network within a day. */
    counts: integer('counts', { mode: 'boolean' }).notNull(),
    /** The network it came from, as a keyed hash, for a day. */
    network: text('network'),
    /** Of the secret in the address that whoever asked can come back to. */
    hash: text('hash').notNull().unique(),
    at: integer('at').notNull(),
    state: text('state', { enum: askStates }).notNull().default('waiting'),
    /** The word for why it was dismissed. */
    reason: text('reason').notNull().default(''),
    /** What the correction shall say, for a report that was accepted. */
    note: text('note').notNull().default(''),
    /** The question that answers it: every save writes those rows anew, so nothing can refer to one. */
    question: text('question').notNull().default(''),
    correctionId: text('correction_id').references(() => corrections.id, { onDelete: 'set null' }),
    settledAt: integer('settled_at'),
    settledById: personOrNobody('settled_by_id'),
    settledByName: text('settled_by_name').notNull().default(''),
  },
  (table) => [
    check('asks_kind', oneOf(table.kind, askKinds)),
    check('asks_state', oneOf(table.state, askStates)),
    index('asks_article').on(table.articleId, table.same),
    index('asks_state').on(table.state, table.at),
    index('asks_time').on(table.at),
    index('asks_network').on(table.network).where(sql`network IS NOT NULL`),
    index('asks_correction').on(table.correctionId).where(sql`correction_id IS NOT NULL`),
    index('asks_settled_by').on(table.settledById).where(sql`settled_by_id IS NOT NULL`),
  ],
)

/** Work that was done in a browser, by its hash, so that it serves once. */
export const usedProofs = sqliteTable(
  'used_proofs',
  { hash: text('hash').primaryKey(), lapsesAt: integer('lapses_at').notNull() },
  (table) => [index('used_proofs_lapse').on(table.lapsesAt)],
)

/** What was searched for in vain, counted by the day: words and a number. */
export const fruitlessSearches = sqliteTable(
  'fruitless_searches',
  {
    /** When the day began in UTC, in Unix milliseconds. */
    day: integer('day').notNull(),
    words: text('words').notNull(),
    count: integer('count').notNull(),
  },
  (table) => [primaryKey({ columns: [table.day, table.words] })],
)
