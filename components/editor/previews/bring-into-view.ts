/**
 * Scrolls the page to a part of it that cannot be seen, and opens an answer or the fold it is in. Only this page: what it is framed in stays where it is.
 * @param field as its form calls it: `headline`, `sources.1.text`
 */
export function bringIntoView(field: string): void {
  const [name = '', row = '0', fact] = field.split('.')
  const parts =
    name === 'headline'
      ? document.querySelectorAll('[data-headline]')
      : document.querySelectorAll(`[data-part="${CSS.escape(name)}"]`)
  // A row that says nothing yet is not on the page.
  const part = parts[Number(row)] ?? Array.from(parts).at(-1)
  if (!part) return
  const fold = part.parentElement?.closest('details')
  if (fold) fold.open = true
  if (part instanceof HTMLDetailsElement && fact === 'answer') part.open = true
  const { top, bottom } = part.getBoundingClientRect()
  const isInView = top >= 0 && bottom <= window.innerHeight
  if (!isInView) window.scrollBy({ top: top - window.innerHeight / 6, behavior: 'instant' })
}
