'use client'

import { type ReactNode, useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Instant } from '@/components/editor/parts/instant'
import { WordChanges } from '@/components/editor/revisions/word-changes'
import { Button } from '@/components/ui/button'
import { classNames } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'
import { checkSourcesNow, noteSourceNow } from '@/lib/actions/sources'
import type { SourceState } from '@/lib/domain/kinds'
import type { ListedSource } from '@/lib/domain/sources/listed-source'
import { networkNames, silentNetworks } from '@/lib/domain/sources/network-names'
import { paths } from '@/lib/paths'

type Props = {
  sources: ListedSource[]
  /** Whether this person may say that they know. */
  canNote: boolean
  /** And may have sources looked at, where the site may look. */
  canCheck: boolean
}

/** Live sources and how each stands at its own place. */
export function SourceList({ sources, canNote, canCheck }: Props) {
  const [answer, check, isChecking] = useActionState(checkSourcesNow, null)
  const [noted, note, isNoting] = useActionState(noteSourceNow, null)
  return (
    <>
      <FormMessage answer={noted?.ok === false ? noted : null} />
      <FormMessage answer={answer} {...(answer?.ok && { done: checkedInWords(answer.checked) })} />
      {canCheck && (
        <form action={check} className="mb-5">
          <Button type="submit" kind="primary" disabled={isChecking}>
            {isChecking ? 'Looking…' : 'Check the sources now'}
          </Button>
        </form>
      )}
      <ul className="divide-y divide-line border-line border-y md:-mx-3">
        {sources.map((source) => (
          <SourceItem key={source.id} source={source}>
            {canNote && (
              <div className="flex flex-wrap gap-2">
                {needsNote(source) && (
                  <form action={note}>
                    <input type="hidden" name="permalink" value={source.permalink} />
                    <input type="hidden" name="since" value={source.check?.since} />
                    <Button
                      type="submit"
                      disabled={isNoting}
                      aria-label={`I have seen it: ${source.headline}`}
                    >
                      I have seen it
                    </Button>
                  </form>
                )}
                {canCheck && !silentNetworks.includes(source.network) && (
                  <form action={check}>
                    <input type="hidden" name="permalink" value={source.permalink} />
                    <Button
                      type="submit"
                      kind="quiet"
                      disabled={isChecking}
                      aria-label={`Check again: ${source.headline}`}
                    >
                      Check again
                    </Button>
                  </form>
                )}
              </div>
            )}
          </SourceItem>
        ))}
      </ul>
    </>
  )
}

function SourceItem({ source, children }: { source: ListedSource; children: ReactNode }) {
  const { permalink, network, authorName, text, articleId, headline, check } = source
  const where = networkNames[network]
  return (
    <li className="grid gap-x-6 gap-y-2 py-4 md:grid-cols-[9rem_minmax(0,1fr)_auto] md:px-3">
      <div>
        <Standing source={source} />
      </div>
      <div className="min-w-0 [overflow-wrap:anywhere]">
        <h2 className="font-semibold leading-snug">
          <a
            href={permalink}
            target="_blank"
            rel="noopener noreferrer"
            className="inline-flex min-h-6 items-center pointer-coarse:min-h-11"
          >
            {authorName || permalink}
            {where && ` on ${where}`}
          </a>
        </h2>
        <p className="text-xs text-muted">
          In{' '}
          <Link href={paths.article(articleId)} className="inline py-0.5 pointer-coarse:py-3">
            {headline}
          </Link>
        </p>
        {check?.state === 'edited' && (
          <div className="mt-2 border-line border-l-2 pl-3">
            <p className="mb-1 text-xs text-muted">What we quote, and what it says now:</p>
            <WordChanges field="text" before={text} after={check.text} />
          </div>
        )}
        {check?.problem && <p className="mt-1 text-xs text-muted">{check.problem}</p>}
        {check?.state === 'deleted' && (
          <a
            href={`https://web.archive.org/web/*/${permalink}`}
            target="_blank"
            rel="noopener noreferrer"
            className="inline-flex min-h-6 items-center text-xs pointer-coarse:min-h-11"
          >
            Look for it in the Internet Archive
          </a>
        )}
      </div>
      {children}
    </li>
  )
}

const standings: Record<SourceState, string> = {
  same: 'Unchanged',
  edited: 'Edited',
  deleted: 'Deleted',
  unavailable: 'Not reached',
}

function Standing({ source }: { source: ListedSource }) {
  const { check, network } = source
  if (check === null) {
    return (
      <span className="text-muted">
        {silentNetworks.includes(network) ? 'Look yourself' : 'Not checked yet'}
      </span>
    )
  }
  return (
    <>
      <span className={classNames('block font-semibold', needsNote(source) && 'text-signal')}>
        {standings[check.state]}
      </span>
      <span className="block text-xs text-muted">
        <Instant at={check.checkedAt} />
      </span>
      {check.notedAt !== null && <span className="block text-xs text-muted">Seen</span>}
    </>
  )
}

function needsNote({ check }: ListedSource): boolean {
  const isNews = check?.state === 'edited' || check?.state === 'deleted'
  return isNews && check.notedAt === null
}

function checkedInWords(count: number): string {
  if (count === 0) return 'All were looked at within the last minute.'
  return count === 1 ? 'One source was looked at.' : `${count} sources were looked at.`
}
