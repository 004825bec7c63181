import type { RevisionReason } from '@/lib/domain/kinds'

export type ThinnedRevision = { id: string; reason: RevisionReason; createdAt: number }

const hour = 3_600_000
const day = 24 * hour

export const newestKept = 25

/**
 * Which revisions of one article may go. All stay for 24 hours; then the last of each hour for a week,
 * of each day for 90 days, of each week after that. The 25 newest, what was published and what is
 * `held` stay for good.
 * @param now Unix milliseconds
 */
export function thinRevisions(
  revisions: ThinnedRevision[],
  held: ReadonlySet<string>,
  now: number,
): string[] {
  const filled = new Set<string>()
  return newestFirst(revisions)
    .slice(newestKept)
    .filter(({ id, reason, createdAt }) => {
      if (reason === 'published' || held.has(id)) return false
      const span = spanAt(now - createdAt)
      if (span === null) return false
      const slot = `${span} ${Math.floor(createdAt / span)}`
      if (filled.has(slot)) return true
      filled.add(slot)
      return false
    })
    .map(({ id }) => id)
}

/** Ids are made in the order of time, so they settle a tie. */
function newestFirst(revisions: ThinnedRevision[]): ThinnedRevision[] {
  return revisions.toSorted((a, b) => b.createdAt - a.createdAt || (a.id < b.id ? 1 : -1))
}

/** Of how long a time one revision is kept, at this age; null while all are. */
function spanAt(age: number): number | null {
  if (age < day) return null
  if (age < 7 * day) return hour
  return age < 90 * day ? day : 7 * day
}
