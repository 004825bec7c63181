'use client'

import { useRouter } from 'next/navigation'
import { type KeyboardEvent, useId, useState } from 'react'
import { Dialog } from '@/components/ui/dialog'
import { Option } from '@/components/ui/option'
import { deskPages } from '@/lib/domain/desk/desk-pages'
import type { Role } from '@/lib/domain/kinds'
import { type Command, matching } from './command'
import { pageActions } from './page-actions'
import { useFoundArticles } from './use-found-articles'

type Props = { role: Role; onBegin: () => void; onList: () => void; onClose: () => void }

const mostShown = 40

/** A combobox over a list (WAI-ARIA APG: combobox with list autocomplete) that reaches every page and action. */
export default function CommandPalette({ role, onBegin, onList, onClose }: Props) {
  const list = useId()
  const router = useRouter()
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const [here] = useState(pageActions)
  const found = useFoundArticles(typed)

  const go = (href: string) => () => router.push(href)
  const always: Command[] = [
    { id: 'new', group: 'On this page', words: 'New update', run: onBegin },
    { id: 'keys', group: 'On this page', words: 'Show the keys', run: onList },
    ...deskPages(role).map(({ name, href }) => {
      return { id: href, group: 'Go to' as const, words: name, run: go(href) }
    }),
  ]
  const articles = found.map(({ id, words, href }) => {
    return { id, group: 'Updates' as const, words, run: go(href) }
  })
  const own = new Set(here.map(({ words }) => words))
  const known = [...here, ...always.filter(({ words }) => !own.has(words))]
  const shown = [...matching(known, typed), ...articles].slice(0, mostShown)
  const chosen = shown[Math.min(at, shown.length - 1)]

  const take = (command: Command | undefined) => {
    if (!command) return
    onClose()
    command.run()
  }
  const onKeyDown = (event: KeyboardEvent) => {
    const steps: Record<string, number> = { ArrowDown: 1, ArrowUp: -1 }
    const step = steps[event.key]
    if (step !== undefined) {
      event.preventDefault()
      setAt((Math.min(at, shown.length - 1) + step + shown.length) % Math.max(1, shown.length))
    } else if (event.key === 'Enter') {
      event.preventDefault()
      take(chosen)
    }
  }

  return (
    <Dialog
      title="Go or do"
      isTitleHidden
      onClose={onClose}
      className="mx-auto mt-[12vh] mb-auto w-144 overflow-hidden p-0"
    >
      <input
        role="combobox"
        aria-label="Page, action or update"
        aria-expanded
        aria-controls={list}
        aria-autocomplete="list"
        aria-activedescendant={chosen && optionId(list, chosen)}
        autoComplete="off"
        spellCheck={false}
        placeholder="Page, action or update"
        value={typed}
        onChange={(event) => {
          setTyped(event.target.value.slice(0, 100))
          setAt(0)
        }}
        onKeyDown={onKeyDown}
        className="w-full border-line border-b bg-transparent px-4 py-3.5 text-base outline-none placeholder:text-muted"
      />
      <div
        id={list}
        role="listbox"
        aria-label="Found"
        className="max-h-[50vh] overflow-y-auto p-1.5"
      >
        {shown.map((command, place) => (
          <Option
            key={command.id}
            id={optionId(list, command)}
            label={command.words}
            aside={command.group}
            isPointedAt={command === chosen}
            onPoint={() => setAt(place)}
            onTake={() => take(command)}
          />
        ))}
      </div>
      {shown.length === 0 && <p className="px-4 pb-4 text-muted">Nothing has these words.</p>}
    </Dialog>
  )
}

function optionId(list: string, { id }: Command): string {
  return `${list}-${id.replace(/\W+/g, '-')}`
}
