import { sql } from 'drizzle-orm'
import { check, index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { personOrNobody } from './person-or-nobody'
import { percent, pictureFacts } from './picture-facts'

/** The media library: pictures that articles may show, each in several sizes on disk. */
export const media = sqliteTable(
  'media',
  {
    ...pictureFacts,
    /** Of the file as it came: the same one is kept once. */
    sha256: text('sha256').notNull().unique(),
    /** What the file was called. */
    name: text('name').notNull(),
    addedById: personOrNobody('added_by_id'),
    addedByName: text('added_by_name').notNull(),
    addedAt: integer('added_at').notNull(),
  },
  (table) => [
    check('media_focal', percent(table.focalX, table.focalY)),
    index('media_added').on(table.addedAt),
    index('media_added_by').on(table.addedById).where(sql`added_by_id IS NOT NULL`),
  ],
)
