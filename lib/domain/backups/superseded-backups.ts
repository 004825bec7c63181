import type { BackupName } from './backup-name'

const hour = 3_600_000

/** For each step, its length in milliseconds and how many of the latest stay, one a step. */
const steps = [
  { length: hour, kept: 6 },
  { length: 24 * hour, kept: 7 },
  { length: 7 * 24 * hour, kept: 4 },
]

/**
 * Which backups may go: of those the site made by itself, all but the latest of each of the last six hours, seven
 * days and four weeks that have one. What people made stays.
 */
export function supersededBackups<Backup extends BackupName>(backups: Backup[]): Backup[] {
  const own = backups.filter(({ why }) => why === 'by itself')
  const latestFirst = own.toSorted((one, other) => other.madeAt - one.madeAt)
  const kept = new Set(steps.flatMap(({ length, kept }) => latestOfEach(latestFirst, length, kept)))
  return latestFirst.filter((backup) => !kept.has(backup))
}

function latestOfEach<Backup extends BackupName>(
  latestFirst: Backup[],
  length: number,
  most: number,
): Backup[] {
  const found = new Map<number, Backup>()
  for (const backup of latestFirst) {
    const step = Math.floor(backup.madeAt / length)
    if (!found.has(step) && found.size < most) found.set(step, backup)
  }
  return [...found.values()]
}
