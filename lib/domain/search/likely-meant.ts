/** How many letters have to be put in, left out, exchanged or swapped with the next to make one word of another. */
export function lettersApart(a: string, b: string): number {
  let [previous, row]: [number[], number[]] = [
    [],
    Array.from({ length: b.length + 1 }, (_, at) => at),
  ]
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const exchanged = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const least = Math.min(exchanged, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1)
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]
      next.push(isSwapped ? Math.min(least, (previous[j - 2] ?? 0) + 1) : least)
    }
    ;[previous, row] = [row, next]
  }
  return row[b.length] ?? 0
}

/** Of words that share parts with a mistyped one, those that may have been meant, the likeliest first. */
export function likelyMeant(
  typed: string,
  shared: Map<string, number>,
  farthest: number,
): string[] {
  const likely = [...shared]
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, 60)
    .map(([word, parts]) => ({ word, parts, apart: lettersApart(typed, word) }))
    .filter(
      ({ word, apart }) => apart > 0 && apart <= Math.min(farthest, Math.floor(word.length / 3)),
    )
  return likely
    .toSorted((a, b) => a.apart - b.apart || b.parts - a.parts || (a.word < b.word ? -1 : 1))
    .map(({ word }) => word)
}
