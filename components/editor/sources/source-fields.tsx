'use client'

import type { ClipboardEvent } from 'react'
import { CoveredSource } from '@/components/editor/coverage/covered-source'
import { useForm } from '@/components/editor/form/form-context'
import { TextField } from '@/components/editor/form/text-field'
import { PictureField } from '@/components/editor/media/picture-field'
import { Button } from '@/components/ui/button'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { SelectOptions } from '@/components/ui/select-options'
import { type Network, networks } from '@/lib/domain/kinds'
import { networkNames } from '@/lib/domain/sources/network-names'
import { readPostAddress } from '@/lib/domain/sources/post-address'
import { sourceFromAddress } from '@/lib/domain/sources/source-from-address'
import type { SourceValues } from '@/lib/domain/sources/source-values'
import { dayOf } from '@/lib/domain/time/dates'
import { AddressHint } from './address-hint'
import { FetchSource } from './fetch-source'
import { useFetchedSource } from './use-fetched-source'
import { useKnownAuthor } from './use-known-author'

const networkLabels: Record<Network, string> = {
  ...networkNames,
  paper: 'A paper',
  web: 'A web page',
}

export function SourceFields({ row, at }: { row: SourceValues; at: number }) {
  const { state, dispatch, mayFetch } = useForm()
  const fetching = useFetchedSource(row, at)
  const isKnown = useKnownAuthor(row, at)
  const edit = (change: Partial<SourceValues>) =>
    dispatch({ type: 'edit-row', list: 'sources', at, change })
  const field = (name: keyof SourceValues) => ({
    name: `sources.${at}.${name}`,
    value: row[name],
    error: state.fields[`sources.${at}.${name}`],
    onChange: (value: string) => edit({ [name]: value }),
    className: 'mb-3.5',
  })
  return (
    <div className="grid gap-x-4 pt-3 pr-1 sm:grid-cols-2">
      <input type="hidden" name={`sources.${at}.id`} value={row.id} />
      <TextField
        {...field('permalink')}
        label="Address of the post or page"
        type="url"
        placeholder="https://x.com/…/status/…"
        hint={<AddressHint />}
        onPaste={(event) => {
          const permalink = pastedAddress(event)
          if (permalink === null) return
          event.preventDefault()
          edit(sourceFromAddress(row, permalink))
          if (mayFetch) void fetching.ask(permalink)
        }}
        onChange={(permalink) => edit(sourceFromAddress(row, permalink))}
        onBlur={() => {
          const permalink = readPostAddress(row.permalink)?.permalink ?? row.permalink
          if (permalink !== row.permalink) edit({ permalink })
        }}
      />
      <Field
        id={`sources.${at}.network`}
        label="Published on"
        error={state.fields[`sources.${at}.network`]}
        className="mb-3.5"
      >
        {(control) => (
          <Select
            {...control}
            value={row.network}
            onChange={(event) => edit({ network: event.target.value as Network })}
          >
            <SelectOptions values={networks} words={networkLabels} />
          </Select>
        )}
      </Field>
      <CoveredSource address={row.permalink} />
      <FetchSource row={row} fetching={fetching} />
      <TextField
        {...field('authorName')}
        label="Author"
        aside={<span role="status">{isKnown && 'from an earlier source'}</span>}
      />
      <TextField {...field('handle')} label="Handle" placeholder="@name" />
      <PictureField row={row} at={at} />
      <TextField
        {...field('text')}
        label="Quotation, word for word"
        rows={3}
        className="mb-3.5 sm:col-span-2"
      />
      <TextField
        {...field('postedAt')}
        label="Posted"
        placeholder="2026-04-27T13:24"
        hint="In UTC; the day alone is fine."
      />
      <TextField {...field('lang')} label="Language" placeholder="en" />
      <TextField
        {...field('reposts')}
        label="Reposts"
        placeholder="835"
        onChange={(reposts) => edit({ reposts, ...countedToday(row) })}
      />
      <TextField
        {...field('likes')}
        label="Likes"
        placeholder="14k"
        onChange={(likes) => edit({ likes, ...countedToday(row) })}
      />
      <TextField
        {...field('countsAsOf')}
        label="Counted"
        placeholder="2026-04-28"
        hint="When the two numbers stood so."
        aside={
          <Button
            kind="quiet"
            className="min-h-6! px-1.5! py-0! text-xs noscript:hidden pointer-coarse:min-h-11!"
            onClick={() => edit({ countsAsOf: minuteOf(Date.now()) })}
          >
            Counted now
          </Button>
        }
      />
      <TextField
        {...field('profileUrl')}
        label="Author’s profile"
        type="url"
        placeholder="https://…"
      />
    </div>
  )
}

/** The address of a post or page that is pasted in place of all that stands in a field. */
function pastedAddress({ clipboardData, target }: ClipboardEvent<HTMLElement>): string | null {
  const pasted = clipboardData.getData('text/plain').trim()
  if (!(target instanceof HTMLInputElement)) return null
  const { value, selectionStart, selectionEnd } = target
  const isAll = selectionStart === 0 && selectionEnd === value.length
  return isAll && !/\s/.test(pasted) ? (readPostAddress(pasted)?.permalink ?? null) : null
}

/** "2026-04-27T13:24", in UTC */
function minuteOf(at: number): string {
  return new Date(at).toISOString().slice(0, 16)
}

/** Whoever types a number has it before them, so it stood so today unless another day is said. */
function countedToday(row: SourceValues): Partial<SourceValues> {
  return row.countsAsOf === '' ? { countsAsOf: dayOf(Date.now(), 'UTC') } : {}
}
