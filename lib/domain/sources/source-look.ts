import type { SourceState } from '@/lib/domain/kinds'
import { sourceStanding } from './source-standing'

/** The latest look at the place of a source. Times are Unix milliseconds. */
export type SourceLook = {
  state: SourceState
  checkedAt: number
  /** Since when it stands so. */
  since: number
  /** What it says now, where it says something else. */
  text: string
}

/** What readers are told of a source's own place: words before a day, and words after it. */
type LookInWords = { before: string; at: number; after: string }

/**
 * How a source stands, for what this update quotes of it: a post that was edited may still say that. That it could not
 * be seen says nothing about it.
 */
export function lookInWords(quotation: string, look: SourceLook): LookInWords {
  const { state, checkedAt, since, text } = look
  if (state === 'deleted') {
    return { before: 'Gone from its place, seen on', at: since, after: '. This is what it said.' }
  }
  if (state === 'unavailable') {
    return { before: 'Could not be reached when we looked on', at: checkedAt, after: '.' }
  }
  return state === 'edited' && sourceStanding(quotation, text) === 'edited'
    ? {
        before: 'Edited since we took it down, seen on',
        at: since,
        after: '. Its place has the new words.',
      }
    : { before: 'Still there when we looked on', at: checkedAt, after: '.' }
}
