/** @returns the page numbers worth a link, rising: the first, the last, and two on each side of this one */
export function nearbyPages(page: number, pages: number): number[] {
  const numbers = [1, page - 2, page - 1, page, page + 1, page + 2, pages]
  const within = numbers.filter((number) => number >= 1 && number <= pages)
  return [...new Set(within)]
}
