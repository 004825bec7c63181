import 'server-only'
import { v7 } from 'uuid'
import { signWaiting } from '@/lib/editing/signatures/sign-waiting'
import { report } from '@/lib/log'
import { nightlyJobs } from './nightly-jobs'
import { runDueSchedules } from './run-due-schedules'

/** In milliseconds. What is due is done this much late at most, and the time it takes. */
const interval = 5_000

/**
 * Does what was set to happen by itself, and the nightly jobs, for as long as the process lives. Each has turns of
 * its own: a job may wait for other sites, and what is due waits for nobody.
 */
export function startDeskWorker(): void {
  const owner = v7()
  takeTurns(() => runDueSchedules(Date.now(), owner))
  takeTurns(async () => signWaiting())
  takeTurns(async () => {
    for (const job of nightlyJobs) await job.run(Date.now())
  })
}

function takeTurns(work: () => Promise<unknown>): void {
  let isBusy = false
  const turn = async () => {
    if (isBusy) return
    isBusy = true
    try {
      await work()
    } catch (error) {
      report(error, 'job failed')
    } finally {
      isBusy = false
    }
  }
  setInterval(turn, interval).unref()
  void turn()
}
