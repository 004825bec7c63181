import type { ReactNode } from 'react'

type Props = { children: ReactNode; isQuiet?: boolean }

/** Sends a form of the digest. */
export function SendButton({ children, isQuiet = false }: Props) {
  const look = isQuiet ? 'border border-control' : 'bg-ink text-paper'
  return (
    <button
      type="submit"
      className={`mt-4 min-h-11 cursor-pointer rounded-control px-5 font-semibold text-sm ${look}`}
    >
      {children}
    </button>
  )
}
