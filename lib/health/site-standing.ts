import 'server-only'
import type { Finding } from '@/lib/domain/health/finding'
import { lookAtHighWater } from './high-water'
import { lookAtBackup } from './look-at-backup'
import { lookAtCards } from './look-at-cards'
import { lookAtDatabase } from './look-at-database'
import { lookAtDisk } from './look-at-disk'
import { lookAtMail } from './look-at-mail'
import { lookAtSchedules } from './look-at-schedules'
import { lookAtServers } from './look-at-servers'
import { lookAtWorker } from './look-at-worker'

/**
 * How the site stands, as the process that serves it sees it. Each look takes a few milliseconds at most.
 * @param now Unix milliseconds
 */
export function siteStanding(now: number): Finding[] {
  return [...essentials(now), ...looksOfAnyProcess(now), lookAtCards()]
}

/**
 * What a process sees that does not serve the site as well as one that does: `doctor` says the same.
 * @param now Unix milliseconds
 */
export function looksOfAnyProcess(now: number): Finding[] {
  return [lookAtSchedules(now), lookAtBackup(now), lookAtMail(), lookAtServers(), lookAtHighWater()]
}

/**
 * What must be right for the site to be given visitors.
 * @param now Unix milliseconds
 */
export function essentials(now: number): Finding[] {
  return [lookAtDatabase(), lookAtDisk(), lookAtWorker(now)]
}
