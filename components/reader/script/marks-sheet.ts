import type { Reading } from '@/lib/domain/reader/reading-memory'
import type { Saved } from '@/lib/domain/reader/saved-memory'

/** Headlines of what was read in quieter ink, and what is saved as saved: a sheet of styles, there before the page is. */
export function marksSheet(read: Reading[], saved: Saved[]): string {
  const headlines = matching('data-of', read)
  const buttons = matching('data-save', saved)
  return `${headlines} > a { color: var(--muted) }
    ${buttons} > :first-child { display: none }
    ${buttons} > :last-child { display: inline }`
}

function matching(name: string, entries: { 0: string }[]): string {
  // Whatever else a browser may have kept, an id has no sign that would end the string.
  const ids = entries.map(({ 0: id }) => id).filter((id) => /^[\w-]+$/.test(id))
  return `:is(${ids.map((id) => `[${name}="${id}"]`)})`
}
