import { v7 } from 'uuid'
import { database } from '@/db/connection'
import { schedules } from '@/db/schema/schedules'
import { hire } from '@/lib/editing/test-desk'

/** For tests: one of each role. */
export const desk = () => ({
  owner: hire('owner'),
  editor: hire('editor', 'Eddie'),
  writer: hire('writer', 'Wanda'),
})

/** For tests: sets when something goes out or comes down, whatever the rules say. */
export function plan(articleId: string, values: Partial<typeof schedules.$inferInsert>): void {
  const row = { id: v7(), articleId, action: 'publish' as const, runAt: 5000, setByName: 'Eddie' }
  database()
    .insert(schedules)
    .values({ ...row, zone: 'Europe/Berlin', setAt: 1000, ...values })
    .run()
}
