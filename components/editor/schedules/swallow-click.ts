/** As long as a browser may take to send the click that belongs to letting go, in milliseconds. */
const longest = 50

/** Keeps the click that ends a drag from opening what was dragged. */
export function swallowClick(): void {
  const swallow = (event: MouseEvent) => event.preventDefault()
  window.addEventListener('click', swallow, { capture: true, once: true })
  setTimeout(() => window.removeEventListener('click', swallow, true), longest)
}
