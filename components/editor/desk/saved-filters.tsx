'use client'

import { useActionState, useId } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { Button } from '@/components/ui/button'
import { Chip, ChipRemove } from '@/components/ui/chip'
import { Input } from '@/components/ui/input'
import { Link } from '@/components/ui/link'
import { removeFilterNow, saveFilterNow } from '@/lib/actions/saved-filters'
import { type DeskList, deskListQuery } from '@/lib/domain/desk/desk-list'
import type { SavedFilter } from '@/lib/domain/desk/saved-filter'
import { paths } from '@/lib/paths'

/** The views that this person named, and a way to name the one on screen. */
export function SavedFilters({ list, filters }: { list: DeskList; filters: SavedFilter[] }) {
  const [answer, act, isPending] = useActionState(saveFilterNow, null)
  const [removed, remove, isRemoving] = useActionState(removeFilterNow, null)
  const fault = useId()
  const { fields, values } = formState(answer)
  const { state, query } = list
  const isHere = (filter: SavedFilter) =>
    filter.query === query && (filter.state ?? undefined) === state
  const isNameable = (query !== '' || state !== undefined) && !filters.some(isHere)
  const refused = [answer, removed].find((one) => one?.ok === false)
  const problem = fields.name ?? (refused?.ok === false ? refused.message : undefined)
  if (filters.length === 0 && !isNameable && !problem) return null
  return (
    <div className="mb-4 flex flex-wrap items-center gap-2">
      {filters.map((filter) => (
        <Chip key={filter.id}>
          <Link
            href={paths.articles() + deskListQuery({ ...filter, state: filter.state ?? undefined })}
            aria-current={isHere(filter) ? 'true' : undefined}
            className="flex min-h-control items-center no-underline"
          >
            {filter.name}
          </Link>
          <form action={remove}>
            <input type="hidden" name="filter" value={filter.id} />
            <ChipRemove
              type="submit"
              disabled={isRemoving}
              aria-label={`Remove the filter “${filter.name}”`}
            />
          </form>
        </Chip>
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
            className="max-w-44 py-1.5"
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
