const longest = 20_000
const mostLines = 300
const mostMarks = 2_000

/** A line that opens more than six lists or quotations at once. */
const deepLine = /^(?:[ \t]*(?:>|(?:[-+*]|\d{1,9}[.)])(?=[ \t]))){7}/m

/**
 * What would hold up whoever parses it: a parser's time grows with the square of the nesting, the
 * lines and the marks. @returns what is wrong, in a sentence, or null when the text can be parsed at once
 */
export function costProblem(text: string): string | null {
  const bytes = new TextEncoder().encode(text).length
  if (bytes > longest) {
    return `This text is too long: ${bytes.toLocaleString('en')} bytes, and ${longest.toLocaleString('en')} is the most.`
  }
  if (deepLine.test(text)) return 'Lists and marks are nested too deeply here.'
  if (countOf(/\n/g, text) >= mostLines) {
    return `This text has more than ${mostLines} lines. Make it shorter.`
  }
  if (countOf(/[*_[\]<`&\\]/g, text) > mostMarks) {
    return 'This text has too many parts. Make it simpler.'
  }
  return null
}

function countOf(pattern: RegExp, text: string): number {
  return text.match(pattern)?.length ?? 0
}
