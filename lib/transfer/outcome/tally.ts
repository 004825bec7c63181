import 'server-only'
import type { BroughtIn } from '@/lib/editing/transfers/bring-in-update'

/** One that did not simply come in, and why. */
export type Told = { name: string; reason: string }

/** What came of bringing in, in numbers, and each that somebody should look at. */
export type Tally = {
  published: number
  drafts: number
  alreadyHere: number
  /** Off the site, although they were before readers where they come from. */
  keptBack: Told[]
  /** Not here: their address is taken, or they were erased. */
  leftOut: Told[]
  /** Not here: they cannot be read, or hold what no save would have stored. */
  refused: Told[]
}

export function emptyTally(): Tally {
  return { published: 0, drafts: 0, alreadyHere: 0, keptBack: [], leftOut: [], refused: [] }
}

/** How many were looked at. */
export function totalOf(tally: Tally): number {
  const { published, drafts, alreadyHere, leftOut, refused } = tally
  return published + drafts + alreadyHere + leftOut.length + refused.length
}

/** @param isLive whether it was before readers where it comes from */
export function count(tally: Tally, name: string, result: BroughtIn, isLive: boolean): void {
  if (result.kind === 'here already') tally.alreadyHere += 1
  if (result.kind === 'left out') tally.leftOut.push({ name, reason: result.reason })
  if (result.kind === 'draft') tally.keptBack.push({ name, reason: result.reason })
  if (result.kind === 'as it was' && isLive) tally.published += 1
  if (result.kind === 'draft' || (result.kind === 'as it was' && !isLive)) tally.drafts += 1
}
