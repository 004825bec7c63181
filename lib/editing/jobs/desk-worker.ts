import 'server-only'
import { v7 } from 'uuid'
import { announceChanges } from '@/lib/editing/announcements/announce-changes'
import { renewAllSearch } from '@/lib/editing/search/renew-search'
import { signWaiting } from '@/lib/editing/signatures/sign-waiting'
import { beat } from '@/lib/health/heartbeat'
import { noteHighWater } from '@/lib/health/high-water'
import { backUp } from './back-up'
import { nightlyJobs } from './nightly-jobs'
import { runDueSchedules } from './run-due-schedules'
import { takeTurns } from './take-turns'

/**
 * Does what was set to happen by itself, the backups and the nightly jobs, for as long as the process lives. Each has turns of
 * its own: a job may wait for other sites, and what is due waits for nobody.
 */
export function startDeskWorker(): void {
  const owner = v7()
  takeTurns(async () => {
    await runDueSchedules(Date.now(), owner)
    beat(Date.now())
    noteHighWater()
  })
  takeTurns(async () => signWaiting())
  takeTurns(renewAllSearch)
  takeTurns(() => announceChanges(Date.now()))
  takeTurns(() => backUp(Date.now()))
  takeTurns(async () => {
    for (const job of nightlyJobs) await job.run(Date.now())
  })
}
