import { isTime } from '@/lib/domain/time/is-time'

/** Which version of an update was read in this browser, and when last. Times are Unix milliseconds. */
export type Reading = [id: string, modifiedAt: number, readAt: number]

/** So many updates are remembered; of more, those that were read longest ago are forgotten. */
export const mostReadings = 300

/** What a browser kept, which anybody may have written there. @returns the last read one last */
export function readingsFrom(kept: string | null): Reading[] {
  try {
    const value: unknown = JSON.parse(kept ?? '[]')
    return Array.isArray(value) ? value.filter(isReading) : []
  } catch {
    return []
  }
}

export function withReading(readings: Reading[], reading: Reading): Reading[] {
  return [...readings.filter(([id]) => id !== reading[0]), reading].slice(-mostReadings)
}

/** When an earlier version of what stands there now was read; null where none was. */
export function readBefore(readings: Reading[], id: string, modifiedAt: number): number | null {
  const last = readings.find(([one]) => one === id)
  return last && last[1] < modifiedAt ? last[2] : null
}

function isReading(value: unknown): value is Reading {
  if (!Array.isArray(value)) return false
  const [id, modifiedAt, readAt] = value
  return typeof id === 'string' && isTime(modifiedAt) && isTime(readAt)
}
