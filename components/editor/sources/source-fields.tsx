'use client'

import { CoveredSource } from '@/components/editor/coverage/covered-source'
import { useForm } from '@/components/editor/form/form-context'
import { TextField } from '@/components/editor/form/text-field'
import { PictureField } from '@/components/editor/media/picture-field'
import { Field } from '@/components/ui/field'
import { Select } from '@/components/ui/select'
import { type Network, networks } from '@/lib/domain/kinds'
import { networkNames } from '@/lib/domain/sources/network-names'
import { readPostAddress } from '@/lib/domain/sources/post-address'
import { sourceFromAddress } from '@/lib/domain/sources/source-from-address'
import type { SourceValues } from '@/lib/domain/sources/source-values'
import { dayOf } from '@/lib/domain/time/dates'
import { FetchSource } from './fetch-source'

const networkLabels: Record<Network, string> = {
  ...networkNames,
  paper: 'A paper',
  web: 'A web page',
}

export function SourceFields({ row, at }: { row: SourceValues; at: number }) {
  const { state, dispatch } = useForm()
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
        hint="Paste it first: what it says of itself is filled in."
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
            {networks.map((network) => (
              <option key={network} value={network}>
                {networkLabels[network]}
              </option>
            ))}
          </Select>
        )}
      </Field>
      <CoveredSource address={row.permalink} />
      <FetchSource row={row} at={at} />
      <TextField {...field('authorName')} label="Author" />
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

/** Whoever types a number has it before them, so it stood so today unless another day is said. */
function countedToday(row: SourceValues): Partial<SourceValues> {
  return row.countsAsOf === '' ? { countsAsOf: dayOf(Date.now(), 'UTC') } : {}
}
