import 'server-only'
import { explain } from '@/lib/health/explain'
import { type Tally, totalOf } from './tally'

/** Raised when bringing in broke off half-way, with what is in and what to do. */
class Stopped extends Error {}

/** What is in stays, each update whole; doing the same again goes on with the rest. */
export function stopped(tally: Tally, error: unknown): Error {
  const done = totalOf(tally)
  // Without the cause, which would be explained in the place of these words.
  return new Stopped(
    `${inWords(error)}\nBringing in stopped after ${done} updates. Those are whole and stay. Mend this, then run the same command again: it goes on with the rest.`,
  )
}

function inWords(error: unknown): string {
  const { code } = error as Error & { code?: string }
  if (/^(ENOSPC|EDQUOT|EFBIG)$/.test(String(code))) {
    return 'The disk of the data directory is full.'
  }
  return explain(error)
}
