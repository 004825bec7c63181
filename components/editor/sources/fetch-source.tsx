'use client'

import { useRef } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { Button } from '@/components/ui/button'
import { factName } from '@/lib/domain/drafts/field-names'
import { readPostAddress } from '@/lib/domain/sources/post-address'
import type { SourceValues } from '@/lib/domain/sources/source-values'
import type { useFetchedSource } from './use-fetched-source'

type Props = { row: SourceValues; fetching: ReturnType<typeof useFetchedSource> }

/** Fills a source in from what its own place says, where the site may ask. */
export function FetchSource({ row, fetching }: Props) {
  const { mayFetch, isEnhanced } = useForm()
  const { isAsking, fetched, ask, takeAll } = fetching
  const button = useRef<HTMLButtonElement>(null)
  if (!mayFetch || !isEnhanced) return null
  const differing = fetched && 'differing' in fetched ? Object.keys(fetched.differing) : []
  return (
    <div className="mb-3.5 flex flex-wrap items-center gap-x-3 gap-y-2 sm:col-span-2">
      <Button
        ref={button}
        disabled={isAsking || readPostAddress(row.permalink) === null}
        onClick={() => void ask(row.permalink)}
      >
        {isAsking ? 'Fetching…' : 'Fill in from the source'}
      </Button>
      {differing.length > 0 && (
        <Button
          kind="quiet"
          onClick={() => {
            takeAll()
            button.current?.focus()
          }}
        >
          Take these too
        </Button>
      )}
      <p role="status" className="min-w-0 flex-1 text-xs text-muted">
        {fetched && 'problem' in fetched && fetched.problem}
        {fetched && 'differing' in fetched && outcome(differing)}
      </p>
    </div>
  )
}

function outcome(differing: string[]): string {
  if (differing.length === 0) return 'Filled in. Look it over, and correct what is not right.'
  const names = differing.map(factName).join(', ')
  return `Left as you wrote it, though the source says otherwise: ${names}.`
}
