import { index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'

/** What browsers blocked on our pages, counted by the day, so that a flood takes no more room than a few rows. */
export const policyReports = sqliteTable(
  'policy_reports',
  {
    id: text('id').primaryKey(),
    /** When the day began in UTC, in Unix milliseconds. */
    day: integer('day').notNull(),
    /** The kind of page: its address down to the first segment. */
    page: text('page').notNull(),
    directive: text('directive').notNull(),
    /** `inline`, `eval`, a scheme, or the origin it would have come from. */
    blocked: text('blocked').notNull(),
    count: integer('count').notNull(),
    lastAt: integer('last_at').notNull(),
  },
  (table) => [
    uniqueIndex('policy_reports_of_a_day').on(
      table.day,
      table.page,
      table.directive,
      table.blocked,
    ),
    index('policy_reports_time').on(table.lastAt),
  ],
)
