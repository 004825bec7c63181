import type { HistoryEntry } from './history-entry'
import { inShort, withinRoom } from './short-context'
import type { PartDifference } from './version-differences'

/** Characters of differences on one page, so that it stays quick to load however much was written anew. */
const room = 30_000

export type ShownEntry = HistoryEntry & {
  parts: PartDifference[]
  /** Whether more changed than is shown. */
  isCut: boolean
}

/** The entries of a page with what changed in short; each has its share of the room, and what others leave of theirs. */
export function entriesInShort(entries: HistoryEntry[]): ShownEntry[] {
  let left = room
  return entries.map((entry, index) => {
    const share = Math.floor(left / (entries.length - index))
    const shown = shorten(entry.words.kind === 'compared' ? entry.words.parts : [], share)
    left -= share - shown.left
    return { ...entry, parts: shown.parts, isCut: shown.isCut }
  })
}

function shorten(parts: PartDifference[], share: number) {
  let left = share
  let isCut = false
  const shown = parts.flatMap(({ name, changes }): PartDifference[] => {
    const part = withinRoom(inShort(changes), left)
    left = part.left
    isCut ||= part.isCut
    return part.changes.length > 0 ? [{ name, changes: part.changes }] : []
  })
  return { parts: shown, isCut, left }
}
