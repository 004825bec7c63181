import { parseCount } from '@/lib/domain/form/counts'
import { readKnownTime } from '@/lib/domain/time/known-time'
import type { SourceValues } from './source-values'

/** A source in the words a save stores: `14k` is 14000, a time has its seconds. What cannot be read stays. */
export function sourceAsStored(source: SourceValues): SourceValues {
  return {
    ...source,
    postedAt: time(source.postedAt),
    countsAsOf: time(source.countsAsOf),
    reposts: count(source.reposts),
    likes: count(source.likes),
  }
}

function time(typed: string): string {
  return readKnownTime(typed.trim()) ?? typed
}

function count(typed: string): string {
  return String(parseCount(typed) ?? typed)
}
