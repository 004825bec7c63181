import { count, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { auditLog } from '@/db/schema/accounts'
import { settings } from '@/db/schema/published'
import { articles } from '@/db/schema/working'

/** Which articles the demo made, by the slug it gave them; so removing it never takes an editor's. */
type DemoRecord = {
  ids: Record<string, string>
  /** While they are being put in, so that the next start goes on where one was interrupted. */
  isUnfinished: boolean
}

const key = 'demo'

/** Articles that somebody removed for good meanwhile are left out. */
export function readDemoRecord(): DemoRecord {
  const row = database().select().from(settings).where(eq(settings.key, key)).get()
  const { ids, isUnfinished } = {
    ids: {},
    isUnfinished: false,
    ...(row?.value ?? {}),
  } as DemoRecord
  return {
    ids: Object.fromEntries(Object.entries(ids).filter(([, id]) => exists(id))),
    isUnfinished,
  }
}

export function changeDemoRecord(change: (record: DemoRecord) => DemoRecord): void {
  const value = change(readDemoRecord())
  database()
    .insert(settings)
    .values({ key, value })
    .onConflictDoUpdate({ target: settings.key, set: { value } })
    .run()
}

/** Whether nothing was ever done here, or putting in the demo was begun and not finished. */
export function isDemoDue(): boolean {
  const deeds = database().select({ number: count() }).from(auditLog).get()
  return deeds?.number === 0 || readDemoRecord().isUnfinished
}

function exists(id: string): boolean {
  return (
    database().select({ id: articles.id }).from(articles).where(eq(articles.id, id)).get() !==
    undefined
  )
}
