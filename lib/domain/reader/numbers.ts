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

/** "7 of 10 (70 %)", in whole hundredths: neither nothing nor all is said of what is only nearly so. */
export function share(part: number, whole: number): string {
  if (whole === 0) return '0'
  const exact = (part / whole) * 100
  const rounded = Math.round(exact)
  const percent = part === whole ? 100 : part === 0 ? 0 : Math.min(99, Math.max(1, rounded))
  return `${part} of ${whole} (${percent} %)`
}

const units = [
  { name: 'day', length: 86_400_000 },
  { name: 'hour', length: 3_600_000 },
  { name: 'minute', length: 60_000 },
]

/** "3 hours": a span of time in the largest unit of which there are two, at least a minute. @param span milliseconds */
export function spanInWords(span: number): string {
  const unit = units.find(({ length }) => Math.round(span / length) >= 2)
  return unit ? `${Math.round(span / unit.length)} ${unit.name}s` : '1 minute'
}
