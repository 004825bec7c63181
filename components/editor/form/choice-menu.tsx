'use client'

import { type ReactNode, useEffect, useRef } from 'react'
import { type ButtonKind, buttonLook } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { isFocusLost } from '@/components/ui/focus-lost'
import { useForm } from './form-context'

type Props = {
  summary: ReactNode
  /** What it is called where the summary has no words. */
  name?: string
  kind: ButtonKind
  className?: string
  isOpen?: boolean
  isWide?: boolean
  children: ReactNode
}

/** Opens under a button of the bar what can be chosen there; it closes by Escape, a press elsewhere, and once it is done. */
export function ChoiceMenu(props: Props) {
  const { summary, name, kind, className, isOpen = false, isWide = false, children } = props
  const { wayOut, problem } = useForm().state
  const details = useRef<HTMLDetailsElement>(null)
  const isUnderWay = wayOut?.why === null
  const wasUnderWay = useRef(false)
  const isDone = !isUnderWay && wayOut === null && problem === null
  useEffect(() => {
    const isJustDone = wasUnderWay.current && isDone
    wasUnderWay.current = isUnderWay
    if (!isJustDone || !details.current?.open) return
    details.current.open = false
    if (isFocusLost()) details.current.querySelector('summary')?.focus({ preventScroll: true })
  }, [isUnderWay, isDone])
  useEffect(() => {
    const close = ({ target }: Event) => {
      // The button it stands beside belongs to it.
      const isInside = target instanceof Node && details.current?.parentElement?.contains(target)
      if (!isInside && details.current) details.current.open = false
    }
    document.addEventListener('pointerdown', close)
    return () => document.removeEventListener('pointerdown', close)
  }, [])
  return (
    <details
      ref={details}
      open={isOpen}
      onKeyDown={(event) => {
        if (event.key !== 'Escape' || !details.current?.open) return
        event.stopPropagation()
        details.current.open = false
        details.current.querySelector('summary')?.focus()
      }}
    >
      <summary
        aria-label={name}
        className={buttonLook(
          kind,
          classNames('list-none [&::-webkit-details-marker]:hidden', className),
        )}
      >
        {summary}
      </summary>
      <div
        data-choice=""
        className={classNames(
          'absolute top-full right-0 z-20 mt-1.5 grid max-md:fixed max-md:inset-x-4 max-md:top-auto max-md:bottom-16 max-md:max-h-[70dvh] max-md:w-auto max-md:overflow-y-auto justify-items-start gap-3 rounded-control border border-line bg-sheet p-4 text-left shadow-over',
          isWide ? 'w-96' : 'w-80',
        )}
      >
        {children}
      </div>
    </details>
  )
}
