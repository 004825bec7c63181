'use client'

import {
  closestCenter,
  DndContext,
  KeyboardSensor,
  PointerSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import {
  SortableContext,
  sortableKeyboardCoordinates,
  verticalListSortingStrategy,
} from '@dnd-kit/sortable'
import type { ReactNode } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import type { RowList } from '@/components/editor/form/form-rows'

/** Lets rows be dragged by their handle, with the mouse or with Space and the arrow keys. */
export function SortableRows({ list, children }: { list: RowList; children: ReactNode }) {
  const { state, dispatch } = useForm()
  const keys = state.keys[list]
  const sensors = useSensors(
    useSensor(PointerSensor, { activationConstraint: { distance: 4 } }),
    useSensor(KeyboardSensor, { coordinateGetter: sortableKeyboardCoordinates }),
  )
  const place = (key: string | number) => `place ${keys.indexOf(String(key)) + 1} of ${keys.length}`
  return (
    <DndContext
      id={list}
      sensors={sensors}
      collisionDetection={closestCenter}
      onDragEnd={({ active, over }) => {
        const [from, to] = [keys.indexOf(String(active.id)), keys.indexOf(String(over?.id))]
        if (from !== to && to >= 0) dispatch({ type: 'move-row', list, from, to })
      }}
      accessibility={{
        screenReaderInstructions: {
          draggable:
            'Press Space to pick the row up, the arrow keys to move it, Space to put it down, Escape to leave it where it was.',
        },
        announcements: {
          onDragStart: ({ active }) => `Picked up the row at ${place(active.id)}.`,
          onDragOver: ({ over }) => (over ? `The row is now at ${place(over.id)}.` : undefined),
          onDragEnd: ({ over }) =>
            over ? `The row was put down at ${place(over.id)}.` : undefined,
          onDragCancel: () => 'The row is back where it was.',
        },
      }}
    >
      <SortableContext items={keys} strategy={verticalListSortingStrategy}>
        <ol>{children}</ol>
      </SortableContext>
    </DndContext>
  )
}
