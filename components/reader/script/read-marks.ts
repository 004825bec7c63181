import { readingsFrom } from '@/lib/domain/reader/reading-memory'
import { kept } from './memory'
import { whenKept } from './when-kept'

/** Says "read" to those who hear a headline; those who see it have its quieter ink. */
export function markRead(): void {
  const headlines = document.querySelectorAll<HTMLElement>('[data-of] > a')
  whenKept(() => {
    const read = new Set(readingsFrom(kept('read')).map(([id]) => id))
    for (const link of headlines) {
      link.querySelector('.sr-only')?.remove()
      if (read.has(link.parentElement?.dataset.of ?? '')) link.append(words())
    }
  })
}

function words(): HTMLElement {
  const span = document.createElement('span')
  span.className = 'sr-only'
  span.textContent = ' (read)'
  return span
}
