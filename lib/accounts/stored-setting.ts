import 'server-only'
import { eq } from 'drizzle-orm'
import type { Database } from '@/db/connection'
import { settings } from '@/db/schema/published'
import type { Transaction } from '@/db/transaction'

/** What is stored of a setting; undefined while nobody has set it. */
export function storedSetting(db: Database | Transaction, key: string): unknown {
  const { value } = settings
  return db.select({ value }).from(settings).where(eq(settings.key, key)).get()?.value
}

/** Stores a setting in the place of what was stored of it. */
export function storeSetting(tx: Transaction, key: string, value: unknown): void {
  tx.insert(settings)
    .values({ key, value })
    .onConflictDoUpdate({ target: settings.key, set: { value } })
    .run()
}
