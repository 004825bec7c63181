import 'server-only'
import { and, asc, eq, lte } from 'drizzle-orm'
import { database } from '@/db/connection'
import { unannouncedAddresses } from '@/db/schema/announcements'
import { writeTransaction } from '@/db/transaction'

export type WaitingAddress = { slug: string; tries: number }

/** In milliseconds, before each further try; then search engines find the change by themselves. */
const waits = [1, 5, 30, 120, 720].map((minutes) => minutes * 60_000)

/**
 * Takes out what is due, the oldest first. Whoever takes it tells of it, and what is lost on the way there is not told
 * at all, so no change is told twice, however many servers there are.
 * @param now Unix milliseconds
 */
export function takeWaiting(now: number, most: number): WaitingAddress[] {
  const { slug, tries, dueAt } = unannouncedAddresses
  const due = (db: Pick<ReturnType<typeof database>, 'select'>, limit: number) =>
    db
      .select({ slug, tries, dueAt })
      .from(unannouncedAddresses)
      .where(lte(dueAt, now))
      .orderBy(asc(dueAt), asc(slug))
      .limit(limit)
      .all()
  // What is due is looked for without writing: there is hardly ever any.
  if (due(database(), 1).length === 0) return []
  return writeTransaction(database(), (tx) => {
    const taken = due(tx, most)
    for (const one of taken) {
      const isThis = and(eq(slug, one.slug), eq(dueAt, one.dueAt))
      tx.delete(unannouncedAddresses).where(isThis).run()
    }
    return taken.map((one) => ({ slug: one.slug, tries: one.tries }))
  })
}

/** Puts back what is to be tried again, unless it was tried too often or has changed once more meanwhile. */
export function keepWaiting(addresses: WaitingAddress[], now: number): void {
  writeTransaction(database(), (tx) => {
    for (const { slug, tries } of addresses) {
      const wait = waits[tries]
      if (wait === undefined) continue
      const row = { slug, tries: tries + 1, dueAt: now + wait }
      tx.insert(unannouncedAddresses).values(row).onConflictDoNothing().run()
    }
  })
}

/** Where nobody is told, nothing is kept for the day on which somebody is. */
export function forgetWaiting(): void {
  const { slug } = unannouncedAddresses
  if (!database().select({ slug }).from(unannouncedAddresses).limit(1).get()) return
  database().delete(unannouncedAddresses).run()
}
