'use client'

import { type ComponentProps, type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { classNames } from './class-names'
import { Input } from './input'
import { Option } from './option'

export type Suggestion<Value> = {
  id: string
  label: string
  value: Value
  aside?: string
  /** Stays in the list whatever is typed. */
  isLasting?: boolean
}

type Props<Value> = Omit<ComponentProps<'input'>, 'value' | 'onChange' | 'onKeyDown'> & {
  /** What screen readers call the list. */
  listName: string
  suggestions: Suggestion<Value>[]
  text: string
  onText: (text: string) => void
  onTake: (value: Value) => void
  /** Enter, where there is nothing to point at. */
  onEnter: () => void
  /** Backspace in the empty line. */
  onBackspace: () => void
  /** Points at the best suggestion as one types, so that Enter takes it; at a lasting one only once Enter asks for it. */
  takesBest?: boolean
  /** Where there is no room below. */
  opensUp?: boolean
}

const mostShown = 80
const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }

/**
 * A line that suggests while one types (WAI-ARIA APG: combobox with list autocomplete). What was
 * taken stands outside it, so the line is always about the next one.
 */
export function Combobox<Value>({
  listName,
  suggestions,
  text,
  onText,
  onTake,
  onEnter,
  onBackspace,
  takesBest = false,
  opensUp = false,
  className,
  onBlur,
  ...input
}: Props<Value>) {
  const list = useId()
  const popup = useRef<HTMLDivElement>(null)
  const [isOpen, setOpen] = useState(false)
  const [at, setAt] = useState<number | null>(null)
  const shown = isOpen ? fitting(suggestions, text) : []
  const pointed = at === null ? undefined : shown[Math.min(at, shown.length - 1)]
  const isShown = shown.length > 0
  useEffect(() => {
    if (isShown) popup.current?.scrollIntoView({ block: 'nearest' })
  }, [isShown])

  const close = () => {
    setOpen(false)
    setAt(null)
  }
  const take = ({ value }: Suggestion<Value>) => {
    close()
    onTake(value)
  }
  const move = (step: number) => {
    const next = at === null ? Math.min(step, 0) : at + step
    const count = fitting(suggestions, text).length
    setOpen(true)
    setAt(count === 0 ? null : (next + count) % count)
  }
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      move(step)
    } else if (event.key === 'Enter') {
      event.preventDefault()
      if (pointed) take(pointed)
      else if (takesBest && text.trim() !== '' && fitting(suggestions, text).length > 0) {
        setOpen(true)
        setAt(0)
      } else {
        close()
        onEnter()
      }
    } else if (event.key === 'Escape' && isShown) {
      event.preventDefault()
      close()
    } else if (event.key === 'Backspace' && text === '' && !event.repeat) {
      // Held down to empty the line, it stops there.
      onBackspace()
    }
  }
  return (
    <div className={classNames('relative', className)}>
      <Input
        {...input}
        role="combobox"
        aria-expanded={isShown}
        aria-controls={isShown ? list : undefined}
        aria-autocomplete="list"
        aria-activedescendant={pointed && `${list}-${pointed.id}`}
        autoComplete="off"
        value={text}
        onChange={({ currentTarget }) => {
          onText(currentTarget.value)
          // What was typed before the script came is put in from outside.
          setOpen(document.activeElement === currentTarget)
          setAt(takesBest ? bestFor(suggestions, currentTarget.value) : null)
        }}
        onClick={() => setOpen(true)}
        onBlur={(event) => {
          close()
          onBlur?.(event)
        }}
        onKeyDown={onKeyDown}
      />
      {isShown && (
        <div
          ref={popup}
          id={list}
          role="listbox"
          aria-label={listName}
          className={classNames(
            'absolute left-0 z-20 max-h-72 w-full overflow-y-auto overscroll-contain rounded-control border border-line bg-paper p-1 shadow-over',
            opensUp ? 'bottom-full mb-1 min-w-64' : 'top-full mt-1',
          )}
        >
          {shown.map((one, place) => (
            <Option
              key={one.id}
              id={`${list}-${one.id}`}
              label={one.label}
              aside={one.aside}
              isPointedAt={one === pointed}
              onPoint={() => setAt(place)}
              onTake={() => take(one)}
            />
          ))}
        </div>
      )}
    </div>
  )
}

/** Where the best suggestion stands in the list; null where only lasting ones are left. */
function bestFor<Value>(all: Suggestion<Value>[], text: string): number | null {
  const [first] = text.trim() === '' ? [] : fitting(all, text)
  return first && !first.isLasting ? 0 : null
}

/** Those that have the text in them, the most like it first, and then the lasting ones. */
function fitting<Value>(all: Suggestion<Value>[], text: string): Suggestion<Value>[] {
  const typed = plain(text.trim())
  const found = all.filter(({ label, isLasting }) => !isLasting && plain(label).includes(typed))
  const best = found.toSorted((one, other) => distance(one, typed) - distance(other, typed))
  return [...best.slice(0, mostShown), ...all.filter(({ isLasting }) => isLasting)]
}

/** 0 for the same, 1 where it begins so, 2 where one of its words does, 3 for the rest. */
function distance({ label }: { label: string }, typed: string): number {
  const name = plain(label)
  if (name === typed) return 0
  if (name.startsWith(typed)) return 1
  return name.includes(` ${typed}`) ? 2 : 3
}

/** Letters without their accents, small. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
