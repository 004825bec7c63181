import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { refusalKinds } from '../../lib/domain/kinds'
import { oneOf } from './checks'
import { personOrNobody } from './person-or-nobody'

/** What was refused, counted by the hour, so that a flood takes no more room than a few rows. */
export const turnedAway = sqliteTable(
  'turned_away',
  {
    id: text('id').primaryKey(),
    /** When the hour began, in Unix milliseconds. */
    hour: integer('hour').notNull(),
    kind: text('kind', { enum: refusalKinds }).notNull(),
    /** The network it came from, never the whole address. */
    network: text('network').notNull(),
    /** Whose account was tried, or who was signed in; null for nobody we know. */
    personId: personOrNobody('person_id'),
    count: integer('count').notNull(),
    lastAt: integer('last_at').notNull(),
  },
  (table) => [
    check('turned_away_kind', oneOf(table.kind, refusalKinds)),
    index('turned_away_hour').on(table.hour, table.kind, table.network),
    index('turned_away_time').on(table.lastAt),
    index('turned_away_person').on(table.personId, table.lastAt),
  ],
)
