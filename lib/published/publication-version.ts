import 'server-only'
import { database } from '@/db/connection'
import { publicationVersion as table } from '@/db/schema/published'

/** @returns the number that rises with every change readers can see */
export function publicationVersion(): number {
  const row = database().select({ version: table.version }).from(table).get()
  return row?.version ?? 0
}
