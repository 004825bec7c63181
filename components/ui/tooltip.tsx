'use client'

import { type ReactNode, useEffect, useState } from 'react'

/** Shows the name of a button that is only a picture to those who point at it or come by the keyboard; screen readers have it already. */
export function Tooltip({ words, children }: { words: string; children: ReactNode }) {
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    if (!isShown) return
    const onKeyDown = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setShown(false)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  }, [isShown])
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only watches over the button inside
    // biome-ignore lint/a11y/useKeyWithClickEvents: the button inside has the keys
    <span
      onPointerEnter={({ pointerType }) => setShown(pointerType === 'mouse')}
      onPointerLeave={() => setShown(false)}
      onFocus={({ target }) => setShown(target.matches(':focus-visible'))}
      onBlur={() => setShown(false)}
      onClick={() => setShown(false)}
      className="relative inline-grid"
    >
      {children}
      {isShown && (
        <span aria-hidden="true" className="absolute right-0 bottom-full z-20 pb-1.5">
          <span className="block whitespace-nowrap rounded-md bg-ink px-2 py-1 font-medium text-paper text-xs transition-opacity delay-300 duration-100 starting:opacity-0 motion-reduce:transition-none">
            {words}
          </span>
        </span>
      )}
    </span>
  )
}
