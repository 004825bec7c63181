/**
 * Acts now, and again when a page is shown that was opened ahead or come back to: what the browser keeps may have
 * changed since. On a page that nobody sees yet, `act` may only read and show.
 */
export function whenShown(act: () => void): void {
  act()
  document.addEventListener('prerenderingchange', act)
  window.addEventListener('pageshow', ({ persisted }) => {
    if (persisted) act()
  })
}

/** A page that the browser opens ahead is read by nobody yet. */
export function isSeen(): boolean {
  return !('prerendering' in document && document.prerendering)
}
