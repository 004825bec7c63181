'use client'

import { useEffect, useRef } from 'react'
import { classNames } from './class-names'

type Props = {
  id: string
  label: string
  /** Stands small at the end of the line. */
  aside?: string
  isPointedAt: boolean
  onPoint: () => void
  onTake: () => void
}

/** One line of a list that a combobox shows: the focus stays in the line above, which hears the keys. */
export function Option({ id, label, aside, isPointedAt, onPoint, onTake }: Props) {
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isPointedAt) element.current?.scrollIntoView({ block: 'nearest' })
  }, [isPointedAt])
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are heard by the field that keeps the focus
    <div
      ref={element}
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isPointedAt}
      onMouseDown={(event) => event.preventDefault()}
      onPointerMove={onPoint}
      onClick={onTake}
      className={classNames(
        'flex min-h-control cursor-pointer items-center justify-between gap-4 rounded-lg px-2.5',
        isPointedAt && 'bg-tint',
      )}
    >
      <span className="min-w-0 truncate">{label}</span>
      {aside && <span className="flex-none text-muted text-xs">{aside}</span>}
    </div>
  )
}
