import 'server-only'
import { notInArray } from 'drizzle-orm'
import type { Database } from '@/db/connection'
import { publishedSources } from '@/db/schema/published-sources'
import { sourceChecks } from '@/db/schema/sources'
import type { Transaction } from '@/db/transaction'

/** Forgets how those sources stand that are in no live update now. */
export function forgetLostSources(db: Database | Transaction): void {
  const live = db.select({ permalink: publishedSources.permalink }).from(publishedSources)
  db.delete(sourceChecks).where(notInArray(sourceChecks.permalink, live)).run()
}
