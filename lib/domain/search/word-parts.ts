/** Shorter words are too like each other to say which one was meant. */
const shortestKnown = 4
const longestKnown = 40

/** Whether a word is one that a mistyped one may be compared with. */
export function isKnowable(word: string): boolean {
  return (
    word.length >= shortestKnown &&
    word.length <= longestKnown &&
    /^\p{L}[\p{L}\p{N}]*$/u.test(word)
  )
}

/** The runs of three letters of a word, its ends being letters of their own. */
export function wordParts(word: string): string[] {
  const letters = Array.from(`^${word}$`)
  const parts = letters.slice(2).map((_, at) => letters.slice(at, at + 3).join(''))
  return [...new Set(parts)]
}
