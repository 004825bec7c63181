import type { Command } from './command'

const pressed =
  'header button, header a, header summary, main aside button, main aside summary, main aside a'

/** What the page itself offers as buttons: whatever is added there can be reached from the palette too. */
export function pageActions(): Command[] {
  const found = new Map<string, Command>()
  for (const element of document.querySelectorAll<HTMLElement>(pressed)) {
    const words = (element.getAttribute('aria-label') ?? element.textContent ?? '').trim()
    const isOpen = element.matches(':enabled, a, summary') && element.checkVisibility()
    if (words === '' || words.length > 60 || !isOpen || found.has(words)) continue
    const run = () => {
      element.scrollIntoView({ block: 'center' })
      element.focus()
      element.click()
    }
    found.set(words, { id: `here ${words}`, group: 'On this page', words, run })
  }
  return [...found.values()]
}
