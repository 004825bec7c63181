import 'server-only'
import { and, eq, lte } from 'drizzle-orm'
import { database } from '@/db/connection'
import { jobRuns } from '@/db/schema/jobs'
import { writeTransaction } from '@/db/transaction'

const day = 24 * 3_600_000
/** How long a process may be at a job before another takes over. */
const lease = 15 * 60_000

/**
 * Does a job unless it was done within a day or another process is at it. One that fails is tried
 * again when its lease is over.
 * @param now Unix milliseconds
 * @returns whether it was done
 */
export async function onceANight(
  name: string,
  now: number,
  work: (now: number) => Promise<void>,
): Promise<boolean> {
  if (!claim(name, now)) return false
  await work(now)
  database().update(jobRuns).set({ ranAt: now, leaseUntil: 0 }).where(eq(jobRuns.name, name)).run()
  return true
}

function claim(name: string, now: number): boolean {
  return writeTransaction(database(), (tx) => {
    tx.insert(jobRuns).values({ name, ranAt: 0, leaseUntil: 0 }).onConflictDoNothing().run()
    const isDue = and(
      eq(jobRuns.name, name),
      lte(jobRuns.ranAt, now - day),
      lte(jobRuns.leaseUntil, now),
    )
    const { changes } = tx
      .update(jobRuns)
      .set({ leaseUntil: now + lease })
      .where(isDue)
      .run()
    return changes === 1
  })
}
