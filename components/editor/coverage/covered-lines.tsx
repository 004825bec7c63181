'use client'

import { useId, useState } from 'react'
import { useDeskZone } from '@/components/editor/parts/desk-zone'
import { stateLooks } from '@/components/editor/parts/state-looks'
import type { Covered } from '@/lib/domain/coverage/covered'
import { formatDay, machineTime } from '@/lib/domain/time/dates'
import { paths } from '@/lib/paths'
import { LinkEarlier } from './link-earlier'

type Props = { covered: Covered[]; className: string }

/** One quiet line, whose room is always kept; what else there is opens below it when asked for. */
export function CoveredLines({ covered, className }: Props) {
  const [isOpen, setOpen] = useState(false)
  const listId = useId()
  const [first, ...more] = covered
  return (
    <div className={`text-muted text-xs ${className}`}>
      <div className="relative flex min-h-12 gap-x-1.5 leading-6 sm:min-h-6">
        <div aria-live="polite" aria-atomic className="min-w-0 gap-x-1.5 max-sm:w-full sm:flex">
          {first && (
            <>
              <p className="shrink-0">Covered before:</p> <CoveredLink update={first} />
            </>
          )}
        </div>
        {first && <LinkEarlier update={first} />}
        {more.length > 0 && (
          <button
            type="button"
            aria-expanded={isOpen}
            aria-controls={listId}
            onClick={() => setOpen(!isOpen)}
            className="min-h-6 shrink-0 underline hover:text-ink noscript:hidden max-sm:absolute max-sm:top-0 max-sm:right-0"
          >
            {isOpen ? 'Less' : `${more.length} more`}
          </button>
        )}
      </div>
      <ul id={listId} hidden={!isOpen || more.length === 0}>
        {more.map((update) => (
          <li key={update.id} className="flex flex-wrap gap-x-1.5 leading-6">
            <CoveredLink update={update} />
            <LinkEarlier update={update} />
          </li>
        ))}
      </ul>
    </div>
  )
}

function CoveredLink({ update }: { update: Covered }) {
  const { id, headline, state, at, slug, isOpen } = update
  const zone = useDeskZone()
  const href = isOpen || slug === null ? paths.article(id) : paths.update(slug)
  return (
    <p className="flex min-w-0">
      <a
        href={href}
        target="_blank"
        rel="noopener"
        title={headline}
        className="relative min-w-0 truncate underline hover:text-ink"
      >
        “{headline || 'No headline yet'}”<span className="sr-only"> (opens in a new tab)</span>
      </a>
      <span className="shrink-0 whitespace-pre">
        {`, ${stateLooks[state].word.toLowerCase()}, `}
        <time dateTime={machineTime(at)} suppressHydrationWarning>
          {formatDay(at, zone)}
        </time>
      </span>
    </p>
  )
}
