import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import { changeKinds, scheduledActions, scheduleStates } from '../../lib/domain/kinds'
import { articleId } from './article-id'
import { oneOf } from './checks'
import { revisions } from './revisions'

/** What shall happen by itself. The revision goes out as it was when this was set. */
export const schedules = sqliteTable(
  'schedules',
  {
    id: text('id').primaryKey(),
    articleId: articleId(),
    action: text('action', { enum: scheduledActions }).notNull(),
    runAt: integer('run_at').notNull(),
    /** IANA name of the zone it was set in. */
    zone: text('zone').notNull(),
    /** Null for taking it off the site. */
    revisionId: text('revision_id').references(() => revisions.id),
    change: text('change', { enum: changeKinds }).notNull().default('update'),
    /** The public note of a correction. */
    correction: text('correction').notNull().default(''),
    /** Why it goes out in spite of warnings. */
    reason: text('reason').notNull().default(''),
    setById: text('set_by_id'),
    setByName: text('set_by_name').notNull(),
    setAt: integer('set_at').notNull(),
    state: text('state', { enum: scheduleStates }).notNull().default('due'),
    /** Which process is at it, and until when it may be. */
    leaseOwner: text('lease_owner'),
    leaseUntil: integer('lease_until'),
    /** Why it was blocked, in a sentence. */
    problem: text('problem').notNull().default(''),
    finishedAt: integer('finished_at'),
  },
  (table) => [
    check('schedules_action', oneOf(table.action, scheduledActions)),
    check('schedules_change', oneOf(table.change, changeKinds)),
    check('schedules_state', oneOf(table.state, scheduleStates)),
    uniqueIndex('schedules_due_once').on(table.articleId, table.action).where(sql`state = 'due'`),
    index('schedules_due').on(table.state, table.runAt),
  ],
)
