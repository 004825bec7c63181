import type { WordChange } from '@/lib/domain/revisions/word-difference'

/** So many characters of what stayed are shown on each side of a change. */
const around = 90

/** A difference with only the beginning and the end of what stayed between two changes. */
export function inShort(changes: WordChange[]): WordChange[] {
  return changes.map((change, index) => {
    if (change.kind !== 'same') return change
    const before = index === 0 ? '' : beginning(change.text)
    const after = index === changes.length - 1 ? '' : end(change.text)
    const isShorter = before.length + after.length + 20 < change.text.length
    return isShorter ? { kind: 'same', text: `${before}…${after}` } : change
  })
}

/**
 * Cuts differences where a page would become too long.
 * @param room how many characters there are
 */
export function withinRoom(
  changes: WordChange[],
  room: number,
): { changes: WordChange[]; isCut: boolean; left: number } {
  let left = room
  const shown: WordChange[] = []
  for (const { kind, text } of changes) {
    if (left === 0) break
    const part = text.length > left ? cut(text, left) : text
    shown.push({ kind, text: part === text ? text : `${part}…` })
    left = part === text ? left - text.length : 0
  }
  const isCut =
    shown.length < changes.length || shown.some(({ text }, at) => text !== changes[at]?.text)
  return { changes: shown, isCut, left }
}

function beginning(text: string): string {
  const part = cut(text, around)
  const space = part.lastIndexOf(' ')
  return space > around / 2 ? part.slice(0, space + 1) : part
}

function end(text: string): string {
  const part = text.slice(-around).replace(/^[\uDC00-\uDFFF]/, '')
  const space = part.indexOf(' ')
  return space !== -1 && space < around / 2 ? part.slice(space) : part
}

/** Never between the halves of one character. */
function cut(text: string, most: number): string {
  return text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '')
}
