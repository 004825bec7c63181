import { integer } from 'drizzle-orm/sqlite-core'

/** Written by triggers alone: how many live updates there are, and when one of them last changed. */
export const keptByTriggers = {
  updates: integer('updates').notNull().default(0),
  modifiedAt: integer('modified_at').notNull().default(0),
}

/** Those of the update, written by triggers alone, so that a list is in the order of its index. */
export const timesOfTheUpdate = {
  firstPublishedAt: integer('first_published_at').notNull().default(0),
  modifiedAt: integer('modified_at').notNull().default(0),
}
