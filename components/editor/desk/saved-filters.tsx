'use client'

import Link from 'next/link'
import { useActionState, useId } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { Button } from '@/components/ui/button'
import { Input } from '@/components/ui/input'
import { removeFilterNow, saveFilterNow } from '@/lib/actions/saved-filters'
import { type DeskList, deskListQuery } from '@/lib/domain/desk/desk-list'
import type { SavedFilter } from '@/lib/domain/desk/saved-filter'
import { paths } from '@/lib/paths'

/** The views that this person named, and a way to name the one on screen. */
export function SavedFilters({ list, filters }: { list: DeskList; filters: SavedFilter[] }) {
  const [answer, act, isPending] = useActionState(saveFilterNow, null)
  const fault = useId()
  const { fields, values } = formState(answer)
  const { state, query } = list
  const isHere = (filter: SavedFilter) =>
    filter.query === query && (filter.state ?? undefined) === state
  const isNameable = (query !== '' || state !== undefined) && !filters.some(isHere)
  if (filters.length === 0 && !isNameable) return null
  const problem = fields.name ?? (answer && !answer.ok ? answer.message : undefined)
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      {filters.map((filter) => (
        <span
          key={filter.id}
          className="inline-flex items-center rounded-full border border-line bg-sheet pl-3 has-aria-[current]:border-ink"
        >
          <Link
            href={paths.articles() + deskListQuery({ ...filter, state: filter.state ?? undefined })}
            aria-current={isHere(filter) ? 'true' : undefined}
            className="flex min-h-8 items-center text-sm no-underline pointer-coarse:min-h-11"
          >
            {filter.name}
          </Link>
          <form action={removeFilterNow}>
            <input type="hidden" name="filter" value={filter.id} />
            <button
              type="submit"
              aria-label={`Remove the filter “${filter.name}”`}
              className="grid size-8 cursor-pointer place-items-center rounded-full text-muted hover:text-ink pointer-coarse:size-11"
            >
              ×
            </button>
          </form>
        </span>
      ))}
      {isNameable && (
        <form action={act} className="flex items-center gap-2">
          {state && <input type="hidden" name="state" value={state} />}
          <input type="hidden" name="query" value={query} />
          <Input
            name="name"
            aria-label="Name for this filter"
            aria-invalid={problem ? true : undefined}
            aria-describedby={problem ? fault : undefined}
            placeholder="Name this filter"
            maxLength={40}
            defaultValue={values.name}
            className="max-w-[11rem] py-1.5"
          />
          <Button type="submit" disabled={isPending} className="whitespace-nowrap">
            Keep it
          </Button>
        </form>
      )}
      {problem && (
        <p id={fault} role="alert" className="text-signal text-sm">
          {problem}
        </p>
      )}
    </div>
  )
}
