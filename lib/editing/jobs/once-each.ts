import 'server-only'
import { and, eq, lte } from 'drizzle-orm'
import { database } from '@/db/connection'
import { jobRuns } from '@/db/schema/jobs'
import { writeTransaction } from '@/db/transaction'
import { count } from '@/lib/counts'
import { log, report } from '@/lib/log'

/** How long a process may be at a job before another takes over. */
const lease = 15 * 60_000

/** `every` is in milliseconds. A job that is new is due at once, or when it has been known for that long. */
export type Rhythm = { name: string; every: number; begins: 'at once' | 'later' }

/**
 * Does a job unless it was done that recently or another process is at it. One that fails is tried
 * again when its lease is over.
 * @param now Unix milliseconds
 * @param work says how many things it saw to
 * @returns whether it was done
 */
export async function onceEach(
  rhythm: Rhythm,
  now: number,
  work: (now: number) => Promise<number>,
): Promise<boolean> {
  if (!claim(rhythm, now)) return false
  const { name } = rhythm
  await logged(name, () => work(now))
  database().update(jobRuns).set({ ranAt: now, leaseUntil: 0 }).where(eq(jobRuns.name, name)).run()
  return true
}

async function logged(job: string, work: () => Promise<number>): Promise<void> {
  const begin = performance.now()
  const ms = () => Math.round(performance.now() - begin)
  try {
    const seenTo = await work()
    log().info({ job, count: seenTo, ms: ms() }, 'job done')
    count('jobs', job, 'done')
  } catch (error) {
    report(error, 'job failed', { job, ms: ms() })
    count('jobs', job, 'failed')
    throw error
  }
}

function claim({ name, every, begins }: Rhythm, now: number): boolean {
  const ranAt = begins === 'at once' ? 0 : now
  return writeTransaction(database(), (tx) => {
    tx.insert(jobRuns).values({ name, ranAt, leaseUntil: 0 }).onConflictDoNothing().run()
    const isDue = and(
      eq(jobRuns.name, name),
      lte(jobRuns.ranAt, now - every),
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
