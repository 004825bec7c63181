/** What readers and the desk see where a phrase was. */
const takenOut = '[taken out]'

/** The phrases somebody typed, one in each line. */
export function phrasesIn(typed: string): string[] {
  const lines = typed.split(/\r\n?|\n/).map((line) => line.trim())
  return [...new Set(lines.filter((line) => line !== ''))]
}

/** Whether any text within a value has one of the phrases, in capitals or not, whatever white space is in it. */
export function hasPhrase(value: unknown, phrases: string[]): boolean {
  if (phrases.length === 0) return false
  if (typeof value === 'string') return shapeOf(phrases).test(value.normalize('NFC'))
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).some((part) => hasPhrase(part, phrases))
}

/** The same text, where each of the phrases stands taken out. */
export function withoutPhrases(text: string, phrases: string[]): string {
  return text.normalize('NFC').replaceAll(shapeOf(phrases, 'giu'), takenOut)
}

/** The longest first: of two that begin alike, the shorter one would leave the rest of the other behind. */
function shapeOf(phrases: string[], flags = 'iu'): RegExp {
  const shapes = phrases
    .toSorted((one, other) => other.length - one.length)
    .map((phrase) => phrase.normalize('NFC').split(/\s+/).map(literally).join('\\s+'))
  return new RegExp(shapes.join('|'), flags)
}

function literally(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
