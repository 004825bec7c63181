import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** When each nightly job last ran, and who is at it now. */
export const jobRuns = sqliteTable('job_runs', {
  name: text('name').primaryKey(),
  ranAt: integer('ran_at').notNull(),
  leaseUntil: integer('lease_until').notNull(),
})
