'use client'

import { useDeskZone } from '@/components/editor/parts/desk-zone'
import { Instant } from '@/components/editor/parts/instant'
import { Link } from '@/components/ui/link'
import type { KeptRevision, ToldRevision } from '@/lib/domain/revisions/kept-revision'
import { formatExactMoment } from '@/lib/domain/time/dates'
import { paths } from '@/lib/paths'
import { toldWords } from './revision-words'
import { SideChoice } from './side-choice'

type Props = {
  article: string
  revision: ToldRevision
  /** The one kept before it. */
  older: KeptRevision | undefined
  canRestore: boolean
  chosen: { before: string; after: string }
}

const link = 'inline-flex min-h-6 items-center pointer-coarse:min-h-11'

export function RevisionRow({ article, revision, older, canRestore, chosen }: Props) {
  const { id, by, reason, note, at, correction, reviewedBy } = revision
  const words = toldWords(revision)
  const moment = formatExactMoment(at, useDeskZone())
  return (
    <li className="flex gap-1 py-2">
      <SideChoice value={id} name={`${words.toLowerCase()}, ${moment}`} chosen={chosen} />
      <div className="min-w-0 flex-1 py-2 pl-2">
        <p className="flex flex-wrap items-baseline gap-x-2">
          <span className={reason === 'published' ? 'font-semibold text-good' : 'font-semibold'}>
            {words}
          </span>
          <span className="text-muted">by {by}</span>
        </p>
        <p className="text-xs text-muted tabular-nums">
          <Instant at={at} isExact />
        </p>
        {reviewedBy && <p className="text-muted text-xs">Reviewed by {reviewedBy}</p>}
        {correction && (
          <p className="mt-1 text-sm [overflow-wrap:anywhere]">
            <span className="text-muted">Readers were told: </span>
            {correction}
          </p>
        )}
        {note && (
          <p className="mt-1 text-sm [overflow-wrap:anywhere]">
            {reason === 'published' && <span className="text-muted">Reason given: </span>}
            {note}
          </p>
        )}
        <p className="mt-1 flex flex-wrap gap-x-4 text-xs">
          {older && (
            <Link
              href={paths.revisions(article, { before: older.id, after: id })}
              aria-label={`What changed, ${moment}`}
              className={link}
            >
              What changed
            </Link>
          )}
          {canRestore && (
            <Link
              href={paths.revisions(article, { restore: id })}
              aria-label={`Restore the text of ${moment}`}
              className={link}
            >
              Restore…
            </Link>
          )}
        </p>
      </div>
    </li>
  )
}
