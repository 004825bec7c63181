import { whenShown } from './when-shown'

/**
 * Acts now, and whenever what the browser keeps may have changed: on this page, in another tab, or while the page was
 * not shown. `act` may only read and show.
 */
export function whenKept(act: () => void): void {
  whenShown(act)
  window.addEventListener('storage', act)
}

/** Tells this page; browsers tell the others. */
export function sayKept(): void {
  window.dispatchEvent(new Event('storage'))
}
