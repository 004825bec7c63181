/**
 * Takes the focus to the row that stands at a place now, or to the button that adds one.
 * @param section the list with its button
 */
export function focusRow(section: HTMLElement | null, at: number): void {
  const rows = Array.from(section?.querySelectorAll<HTMLElement>(':scope > ol > li') ?? [])
  const row = rows[Math.min(at, rows.length - 1)]
  const place = row?.querySelector<HTMLElement>('button[value^="remove-"]')
  ;(place ?? section?.querySelector<HTMLElement>('button[value^="add-"]'))?.focus()
}
