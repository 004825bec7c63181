'use client'

import { useSortable } from '@dnd-kit/sortable'
import type { ReactNode } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import type { RowList } from '@/components/editor/form/form-rows'
import { classNames } from '@/components/ui/class-names'
import { RowTools } from './row-tools'

type Props = { list: RowList; at: number; rowKey: string; name: string; children: ReactNode }

/** One row that can be moved and removed. `name` is what a screen reader calls it. */
export function RowFrame({ list, at, rowKey, name, children }: Props) {
  const { isEnhanced } = useForm()
  const { setNodeRef, attributes, listeners, transform, transition, isDragging } = useSortable({
    id: rowKey,
  })
  // Moved only while dragged: a transform at rest would make a frame of its own for what hangs out.
  const style = transform
    ? { transform: `translate3d(0, ${Math.round(transform.y)}px, 0)`, transition }
    : undefined
  return (
    <li
      ref={setNodeRef}
      style={style}
      className={classNames(
        'mb-2 grid grid-cols-[2rem_minmax(0,1fr)] items-start sm:grid-cols-[2rem_minmax(0,1fr)_auto] rounded-control border border-line bg-sheet pr-1.5 motion-reduce:transition-none',
        isDragging && 'relative z-10 border-ink',
      )}
    >
      {isEnhanced ? (
        <button
          type="button"
          {...attributes}
          {...listeners}
          aria-label={`Move ${name}`}
          className="mt-1.5 grid min-h-tool cursor-grab touch-none place-items-center rounded-md text-muted hover:text-ink"
        >
          <Dots />
        </button>
      ) : (
        <span />
      )}
      <div className="min-w-0 py-2">{children}</div>
      <RowTools list={list} at={at} name={name} />
    </li>
  )
}

function Dots() {
  return (
    <svg viewBox="0 0 10 16" className="h-4" fill="currentColor" aria-hidden="true">
      {[3, 8, 13].map((y) => (
        <g key={y}>
          <circle cx="2.5" cy={y} r="1.3" />
          <circle cx="7.5" cy={y} r="1.3" />
        </g>
      ))}
    </svg>
  )
}
