'use client'

import {
  type CollisionDetection,
  DndContext,
  type DragEndEvent,
  KeyboardSensor,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { startTransition, useOptimistic, useState } from 'react'
import { useDeskZone } from '@/components/editor/parts/desk-zone'
import { useScripts } from '@/components/editor/parts/use-scripts'
import { Button } from '@/components/ui/button'
import { Toast } from '@/components/ui/toast'
import { moveScheduleNow } from '@/lib/actions/schedules'
import {
  type CalendarItem,
  type CalendarPlace,
  calendarDays,
  dayIn,
  movedTo,
} from '@/lib/domain/schedules/calendar'
import { formatInZone } from '@/lib/domain/time/dates'
import { wallTime } from '@/lib/domain/time/wall-time'
import { CalendarDay } from './calendar-day'
import { CalendarEntry } from './calendar-item'
import { dayKeys } from './day-keys'
import { swallowClick } from './swallow-click'

type Props = { place: CalendarPlace; items: CalendarItem[]; now: number; canMove: boolean }
type Move = { id: string; at: number }
type Said = { words: string; isFault?: boolean; undo?: Move }

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** What goes out on which day, by the clock of whoever looks; it is moved with the mouse or the arrow keys. */
export function Calendar({ place, items, now, ...rights }: Props) {
  const canMove = useScripts() && rights.canMove
  const zone = useDeskZone()
  const [shown, showMoved] = useOptimistic(items, (all, { id, at }: Move) =>
    all.map((item) => (item.id === id ? { ...item, at } : item)),
  )
  const [said, setSaid] = useState<Said | null>(null)
  const days = calendarDays(place)
  const today = dayIn(now, zone)
  const sensors = useSensors(
    useSensor(MouseSensor, { activationConstraint: { distance: 4 } }),
    useSensor(TouchSensor, { activationConstraint: { delay: 250, tolerance: 6 } }),
    useSensor(KeyboardSensor, { coordinateGetter: dayKeys(days) }),
  )

  const refuse = (why: string) => setSaid({ words: `Not moved: ${why}`, isFault: true })
  const move = (to: Move, isUndo = false) =>
    startTransition(async () => {
      showMoved(to)
      setSaid(null)
      const form = new FormData()
      form.set('schedule', to.id)
      form.set('wall', wallTime(to.at, zone))
      form.set('zone', zone)
      const answer = await moveScheduleNow(null, form).catch(() => null)
      const time = formatInZone(to.at, zone)
      startTransition(() => {
        if (!answer) refuse('no answer came. Look at your connection, then try again.')
        else if (!answer.ok) refuse(answer.message)
        else if (isUndo) setSaid({ words: `Back on ${time}.` })
        else setSaid({ words: `Moved to ${time}.`, undo: { id: to.id, at: answer.before } })
      })
    })

  const onDragEnd = ({ active, over }: DragEndEvent) => {
    swallowClick()
    const item = shown.find(({ id }) => id === active.id)
    const day = over && String(over.id)
    if (!item || !day || day === dayIn(item.at, zone)) return
    const to = movedTo(item.at, zone, day)
    if ('problem' in to) refuse(to.problem)
    else move({ id: item.id, at: to.at })
  }

  return (
    <DndContext
      id="calendar"
      sensors={sensors}
      collisionDetection={dayUnder}
      onDragEnd={onDragEnd}
      onDragCancel={swallowClick}
      accessibility={{ screenReaderInstructions: { draggable: howToMove }, announcements }}
    >
      <p className="mb-3 text-xs text-muted">
        Times are those of {zone}.{canMove && ' What is still to come can be moved to another day.'}
      </p>
      <div className="overflow-hidden rounded-lg border border-line">
        <ol className="grid grid-cols-7 max-lg:hidden" aria-hidden="true">
          {weekdays.map((name) => (
            <li key={name} className="px-2 py-1.5 text-xs text-muted">
              {name}
            </li>
          ))}
        </ol>
        <ol className="lg:grid lg:grid-cols-7">
          {days.map((day) => {
            const here = shown.filter(({ at }) => dayIn(at, zone) === day)
            const isInside = place.view === 'week' || day.slice(0, 7) === place.day.slice(0, 7)
            const canTake = canMove && isInside && day >= today
            return (
              <CalendarDay
                key={day}
                day={day}
                isInside={isInside}
                isToday={day === today}
                isTall={place.view === 'week'}
                isBare={here.length === 0 && !canTake}
              >
                <ul className="space-y-1">
                  {here
                    .toSorted((one, other) => one.at - other.at)
                    .map((item) => (
                      <CalendarEntry
                        key={`${item.id} ${item.action}`}
                        item={item}
                        zone={zone}
                        day={day}
                        canMove={canMove}
                      />
                    ))}
                </ul>
              </CalendarDay>
            )
          })}
        </ol>
      </div>
      {shown.length === 0 && (
        <p className="py-6 text-muted">Nothing goes out here, and nothing went out.</p>
      )}
      {said && (
        <Toast isFault={said.isFault === true} answer={said} onClose={() => setSaid(null)}>
          <span>{said.words}</span>
          {said.undo && <Undo move={said.undo} onUndo={(back) => move(back, true)} />}
        </Toast>
      )}
    </DndContext>
  )
}

function Undo({ move, onUndo }: { move: Move; onUndo: (move: Move) => void }) {
  return (
    <Button data-undo onClick={() => onUndo(move)}>
      Undo
    </Button>
  )
}

/** The day under the mouse or finger; moved by keys, the one under the corner of what is moved. */
const dayUnder: CollisionDetection = (where) => {
  const corner = { x: where.collisionRect.left, y: where.collisionRect.top }
  return pointerWithin({ ...where, pointerCoordinates: where.pointerCoordinates ?? corner })
}

const howToMove =
  'Press Space to pick it up, the arrow keys to take it to another day, Space to put it down, Escape to leave it where it was.'

const announcements = {
  onDragStart: () => 'Picked up.',
  onDragOver: ({ over }: { over: { id: string | number } | null }) =>
    over ? `On ${over.id}.` : undefined,
  onDragEnd: ({ over }: { over: { id: string | number } | null }) =>
    over ? `Put down on ${over.id}.` : undefined,
  onDragCancel: () => 'It is back where it was.',
}
