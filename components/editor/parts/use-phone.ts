import { useSyncExternalStore } from 'react'

/** Below Tailwind's `md`. */
const query = '(width < 48rem)'

/** Whether the window is as narrow as a phone; on the server nobody knows, and it is taken for wider. */
export function usePhone(): boolean {
  return useSyncExternalStore(
    (changed) => {
      const phone = matchMedia(query)
      phone.addEventListener('change', changed)
      return () => phone.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
    () => false,
  )
}
