const most = 12

/** The words of what a reader typed, as far as they can be searched for. */
export function searchWords(query: string): string[] {
  const words = query.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  return words.slice(0, most).map((word) => word.slice(0, 60))
}

/**
 * Words as a full-text query in which every one is quoted, so that no character of it commands
 * anything. The last word also finds longer ones.
 */
export function searchTerms(words: string[]): string {
  return `${words.map((word) => `"${word}"`).join(' ')}*`
}
