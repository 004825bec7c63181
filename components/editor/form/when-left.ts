import { flushSync } from 'react-dom'

/**
 * Puts something in a field's place at a moment when nobody is typing there: at once, or when the
 * field is left. The change is on the screen before a next key can reach the field.
 */
export function whenLeft(field: HTMLElement | null, signal: AbortSignal, change: () => void): void {
  if (signal.aborted) return
  if (document.activeElement !== field) {
    flushSync(change)
    return
  }
  const next = () => queueMicrotask(() => whenLeft(field, signal, change))
  field?.addEventListener('blur', next, { once: true, signal })
}
