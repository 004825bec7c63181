'use client'

import { useDraggable } from '@dnd-kit/core'
import { classNames } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'
import type { CalendarItem } from '@/lib/domain/schedules/calendar'
import { wallTime } from '@/lib/domain/time/wall-time'
import { paths } from '@/lib/paths'

type Props = { item: CalendarItem; zone: string; day: string; canMove: boolean }

/** One thing that happens: what is still to come is put on another day, the whole card with mouse or finger. */
export function CalendarEntry({ item, zone, day, canMove }: Props) {
  const { articleId, headline, at, action } = item
  const isMovable = canMove && action !== null
  const card = useDraggable({
    id: item.id,
    data: { day },
    disabled: !isMovable,
  })
  const { attributes, listeners, setNodeRef, setActivatorNodeRef, transform, isDragging } = card
  const name = headline || 'No headline yet'
  return (
    <li
      ref={setNodeRef}
      // Keys count on the handle alone: on the link they open the update.
      {...listeners}
      style={transform ? { transform: `translate(${transform.x}px, ${transform.y}px)` } : undefined}
      className={classNames(
        'flex items-start gap-1 rounded-md border-l-3 bg-sheet px-1.5 py-1 text-xs leading-snug',
        action === null && 'border-l-good',
        action === 'publish' && 'border-l-ink',
        action === 'unpublish' && 'border-l-signal',
        isMovable && 'cursor-grab touch-manipulation select-none [-webkit-touch-callout:none]',
        isDragging && 'relative z-10 shadow-over outline-2 outline-ink',
      )}
    >
      <div className="min-w-0 flex-1">
        <span className="block text-muted tabular-nums">
          {wallTime(at, zone).slice(11)} {words[action ?? 'live']}
        </span>
        <Link
          href={paths.article(articleId)}
          // The browser would drag the address.
          draggable={false}
          className="line-clamp-3 min-h-6 font-medium pointer-coarse:min-h-11 pointer-coarse:py-2 no-underline [overflow-wrap:anywhere] hover:underline"
        >
          {name}
        </Link>
      </div>
      {isMovable && (
        <button
          ref={setActivatorNodeRef}
          type="button"
          {...attributes}
          aria-label={`Move “${name}”`}
          className="grid size-6 flex-none cursor-grab touch-none place-items-center rounded-sm text-muted hover:text-ink active:cursor-grabbing pointer-coarse:size-11"
        >
          ⠿
        </button>
      )}
    </li>
  )
}

const words = { publish: 'goes out', unpublish: 'is taken off', live: 'went out' }
