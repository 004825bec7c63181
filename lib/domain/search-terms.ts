const most = 12

/**
 * What a reader typed, as a full-text query in which every word is quoted, so that no character of
 * it commands anything. The last word also finds longer ones.
 * @returns null when nothing in it can be searched for
 */
export function searchTerms(query: string): string | null {
  const words = query.normalize('NFC').match(/[\p{L}\p{N}\p{M}]+/gu) ?? []
  if (words.length === 0) return null
  return `${words
    .slice(0, most)
    .map((word) => `"${word.slice(0, 60)}"`)
    .join(' ')}*`
}
