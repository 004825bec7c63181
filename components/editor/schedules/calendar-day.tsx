'use client'

import { useDroppable } from '@dnd-kit/core'
import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'

type Props = {
  day: string
  /** In the month that is shown, or in the week. */
  isInside: boolean
  isToday: boolean
  isTall: boolean
  /** Nothing is on it, and nothing can be put there. */
  isBare: boolean
  children: ReactNode
}

/** A day to put things on. On a narrow screen the days stand below each other, without the bare ones. */
export function CalendarDay({ day, isInside, isToday, isTall, isBare, children }: Props) {
  const { setNodeRef, isOver } = useDroppable({ id: day })
  return (
    <li
      ref={setNodeRef}
      aria-label={dayName.format(Date.parse(day))}
      className={classNames(
        'min-w-0 border-line border-t p-1.5 lg:border-r lg:[&:nth-child(7n)]:border-r-0',
        isTall ? 'lg:min-h-104' : 'lg:min-h-30',
        !isInside && 'bg-tint/60',
        isOver && 'outline-2 outline-ink -outline-offset-2',
        isBare && 'max-lg:hidden',
      )}
    >
      <p
        className={classNames(
          'mb-1 px-0.5 text-xs tabular-nums',
          isToday ? 'font-semibold text-signal' : 'text-muted',
        )}
      >
        <span className="lg:hidden">{dayName.format(Date.parse(day))}</span>
        <span className="max-lg:hidden">{Number(day.slice(8))}</span>
        {isToday && ' · today'}
      </p>
      {children}
    </li>
  )
}

const dayName = new Intl.DateTimeFormat('en-GB', {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  timeZone: 'UTC',
})
