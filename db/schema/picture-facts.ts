import { type SQLWrapper, sql } from 'drizzle-orm'
import { integer, text } from 'drizzle-orm/sqlite-core'

/** What a page needs of a picture, the same in the library and beside the live copy. */
export const pictureFacts = {
  id: text('id').primaryKey(),
  file: text('file').notNull(),
  width: integer('width').notNull(),
  height: integer('height').notNull(),
  alt: text('alt').notNull().default(''),
  credit: text('credit').notNull().default(''),
  focalX: integer('focal_x').notNull().default(50),
  focalY: integer('focal_y').notNull().default(50),
}

export function percent(...columns: SQLWrapper[]) {
  const each = columns.map((column) => sql`${column} BETWEEN 0 AND 100`)
  return sql.join(each, sql` AND `)
}
