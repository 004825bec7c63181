/** A piece of text, and whether it is what a search found. */
export type Segment = { text: string; mark: boolean }

/** Characters of Unicode's private use that full-text search puts round what it found. */
export const markStart = '\ue000'
export const markEnd = '\ue001'

/** Text with separators round what was found, as pieces. */
export function markedText(text: string): Segment[] {
  const segments: Segment[] = []
  let mark = false
  for (const piece of text.split(/([\ue000\ue001])/)) {
    if (piece === markStart) mark = true
    else if (piece === markEnd) mark = false
    else if (piece !== '') segments.push({ text: piece, mark })
  }
  return segments
}
