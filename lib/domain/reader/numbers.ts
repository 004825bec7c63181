import type { totalNames } from '@/lib/domain/kinds'

/** What readers are told of the publication as a whole. */
export type Numbers = Record<(typeof totalNames)[number], number> & {
  /** In milliseconds; null while nothing was corrected. */
  timeToCorrect: number | null
}

/** So many of the latest corrections count for the time that one takes. */
export const timesConsidered = 100

/** The one in the middle, or half way between the two in the middle; null of none. */
export function median(values: number[]): number | null {
  const sorted = values.toSorted((one, other) => one - other)
  const [low, high] = [(sorted.length - 1) >> 1, sorted.length >> 1].map((at) => sorted[at])
  return low === undefined || high === undefined ? null : (low + high) / 2
}
