'use client'

import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { useForm } from '@/components/editor/form/form-context'
import type { RowList } from '@/components/editor/form/form-rows'
import { Tooltip } from '@/components/ui/tooltip'
import { focusAfterRemoval } from './focus-row'

/** Up, down and away: buttons for the keyboard, which a form without scripts can send as well. */
export function RowTools({ list, at, name }: { list: RowList; at: number; name: string }) {
  const { state, dispatch } = useForm()
  const kind = list === 'questions' ? 'question' : 'source'
  const last = state.values[list].length - 1
  const move = (to: number) => dispatch({ type: 'move-row', list, from: at, to })
  return (
    <div className="flex justify-end max-sm:col-span-2 max-sm:pb-1 sm:pt-1.5">
      {last > 0 && (
        <>
          <Tool
            name={`Move ${name} up`}
            intent={`move-${kind}:${at}:up`}
            isOff={at === 0}
            onPress={() => move(at - 1)}
          >
            <path d="M4 10l4-4 4 4" />
          </Tool>
          <Tool
            name={`Move ${name} down`}
            intent={`move-${kind}:${at}:down`}
            isOff={at === last}
            onPress={() => move(at + 1)}
          >
            <path d="M4 6l4 4 4-4" />
          </Tool>
        </>
      )}
      <Tool
        name={`Remove ${name}`}
        intent={`remove-${kind}:${at}`}
        onPress={(button) => {
          const section = button.closest('section')
          flushSync(() => dispatch({ type: 'remove-row', list, at }))
          focusAfterRemoval(section, at)
        }}
      >
        <path d="M4.5 4.5l7 7M11.5 4.5l-7 7" />
      </Tool>
    </div>
  )
}

type ToolProps = {
  name: string
  intent: string
  isOff?: boolean
  onPress: (button: HTMLElement) => void
  children: ReactNode
}

/** A tool at the end of its way stays in reach, so that the focus is not lost on the way. */
function Tool({ name, intent, isOff = false, onPress, children }: ToolProps) {
  return (
    <Tooltip words={name}>
      <button
        type="submit"
        name="intent"
        value={intent}
        aria-label={name}
        aria-disabled={isOff || undefined}
        onClick={(event) => {
          event.preventDefault()
          if (!isOff) onPress(event.currentTarget)
        }}
        className="grid size-tool cursor-pointer place-items-center rounded-md text-muted hover:bg-tint hover:text-ink aria-disabled:cursor-default aria-disabled:opacity-35"
      >
        <svg
          viewBox="0 0 16 16"
          className="size-4"
          fill="none"
          stroke="currentColor"
          strokeWidth="1.5"
          strokeLinecap="round"
          aria-hidden="true"
        >
          {children}
        </svg>
      </button>
    </Tooltip>
  )
}
