import { newestUndo } from '@/components/ui/toast-host'

/**
 * Takes the focus, once a row is gone, to where a second press of the same key does no harm: to the notice's Undo, or
 * to the text of the row that stands there now.
 * @param section the list with its button
 */
export function focusAfterRemoval(section: HTMLElement | null, at: number): void {
  // First, so that the focus goes there once the notice is closed.
  focusRow(section, at)
  newestUndo()?.focus()
}

/**
 * Takes the focus to the text of the row that stands at a place now, or to the button that adds one.
 * @param section the list with its button
 */
export function focusRow(section: HTMLElement | null, at: number): void {
  const rows = Array.from(section?.querySelectorAll<HTMLElement>(':scope > ol > li') ?? [])
  const row = rows[Math.min(at, rows.length - 1)]
  const texts = row?.querySelectorAll<HTMLElement>(text) ?? []
  const place = Array.from(texts).find((one) => one.checkVisibility())
  ;(place ?? section?.querySelector<HTMLElement>('button[value^="add-"]'))?.focus()
}

const text = 'textarea, input:not([type="hidden"]), summary'
