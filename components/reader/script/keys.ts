const headlines = '[data-headline] > a'
const typing = 'input, textarea, select, [contenteditable]'

/** j and k go to the next and the last headline, o opens it. Who wants the keys for themselves switches them off. */
export function offerKeys(): void {
  document.addEventListener('keydown', (event) => {
    const { key, target } = event
    const isOff = document.documentElement.dataset.keys === 'off'
    if (isOff || event.ctrlKey || event.altKey || event.metaKey || event.shiftKey) return
    if (target instanceof Element && target.closest(typing)) return
    const links = Array.from(document.querySelectorAll<HTMLElement>(headlines))
    const at = links.findLastIndex(isAtOrBefore(document.activeElement))
    if (key === 'j') links[at + 1]?.focus()
    if (key === 'k') links[at - 1]?.focus()
    if (key === 'o' && links[at] === document.activeElement) links[at]?.click()
  })
}

/** From within an update, such as from a topic, the way goes on at the next. */
function isAtOrBefore(focused: Element | null) {
  return (link: Element) =>
    focused !== null &&
    (link === focused ||
      (link.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0)
}
