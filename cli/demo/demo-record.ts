import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { settings } from '@/db/schema/published'

/** Which articles the demo made, by the slug it gave them; so removing it never takes an editor's. */
export type DemoRecord = Record<string, string>

const key = 'demo'

export function readDemoRecord(): DemoRecord {
  const row = database().select().from(settings).where(eq(settings.key, key)).get()
  return (row?.value ?? {}) as DemoRecord
}

export function writeDemoRecord(value: DemoRecord): void {
  database()
    .insert(settings)
    .values({ key, value })
    .onConflictDoUpdate({ target: settings.key, set: { value } })
    .run()
}
