/** One numbered page of a list, newest first. */
export type PageOf<Item> = { items: Item[]; page: number; pages: number; total: number }

export const pageSize = 15

/** @returns how many pages a list has; an empty one has one */
export function pageCount(total: number): number {
  return Math.max(1, Math.ceil(total / pageSize))
}

/**
 * @param itemsAfter a page's items, from so many of the list on
 * @returns null when there is no such page
 */
export function pageOf<Item>(
  page: number,
  total: number,
  itemsAfter: (after: number) => Item[],
): PageOf<Item> | null {
  const pages = pageCount(total)
  return page > pages ? null : { items: itemsAfter((page - 1) * pageSize), page, pages, total }
}

/** A page number as it stands in a path: no sign, no leading zero, no word. Page 1 has no number. */
export function pageNumber(segment: string): number | null {
  return /^([2-9]|[1-9]\d{1,5})$/.test(segment) ? Number(segment) : null
}
