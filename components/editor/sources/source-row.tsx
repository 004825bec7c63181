'use client'

import { useState } from 'react'
import { useForm } from '@/components/editor/form/form-context'
import { SourceFace } from '@/components/editor/media/source-face'
import { buttonLook } from '@/components/ui/button'
import { formatCount, parseCount } from '@/lib/domain/form/counts'
import { networkNames } from '@/lib/domain/sources/network-names'
import { isEmptySource, type SourceValues } from '@/lib/domain/sources/source-values'
import { SourceFields } from './source-fields'

/** A source as a small card; its fields open in place, with or without scripts. */
export function SourceRow({ row, at }: { row: SourceValues; at: number }) {
  const { state } = useForm()
  const isFaulty = Object.keys(state.fields).some((field) => field.startsWith(`sources.${at}.`))
  const [isOpenAtFirst] = useState(isEmptySource(row) || isFaulty)
  const isOpen = isOpenAtFirst || isFaulty
  return (
    <details open={isOpen} className="group">
      <summary className="flex cursor-pointer list-none items-center gap-3 rounded-lg pr-1 [&::-webkit-details-marker]:hidden">
        <SourceFace row={row} className="size-9 text-xs" />
        <span className="min-w-0 flex-1">
          <span className="block truncate">
            <b className="font-semibold">{row.authorName || 'No author yet'}</b>{' '}
            <span className="text-muted">{facts(row).join(' · ')}</span>
          </span>
          <span className="block truncate text-muted">
            {row.text || row.permalink || 'Nothing quoted yet'}
          </span>
        </span>
        <span className={buttonLook('plain', 'group-open:hidden')}>Edit</span>
        <span className={buttonLook('plain', 'hidden! group-open:inline-flex!')}>Close</span>
      </summary>
      <SourceFields row={row} at={at} />
    </details>
  )
}

function facts({ handle, network, reposts, likes }: SourceValues): string[] {
  return [
    handle,
    networkNames[network],
    counted(reposts, 'reposts'),
    counted(likes, 'likes'),
  ].filter((fact) => fact !== '')
}

function counted(typed: string, what: string): string {
  const count = parseCount(typed)
  return count === null ? '' : `${formatCount(count)} ${what}`
}
