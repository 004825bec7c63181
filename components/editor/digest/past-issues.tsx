import { Instant } from '@/components/editor/parts/instant'
import type { PastIssue } from '@/lib/domain/digest/digest-desk'
import { spanOfRhythm } from '@/lib/domain/digest/rhythms'
import { spanTitle } from '@/lib/domain/time/span-title'

/** The digests that were begun, the newest first, with what became of their mails. */
export function PastIssues({ issues }: { issues: PastIssue[] }) {
  if (issues.length === 0) return <p className="text-muted">None has gone out yet.</p>
  return (
    <ol className="divide-y divide-line border-line border-y">
      {issues.map((issue) => (
        <li key={issue.id} className="py-3">
          <p className="font-semibold">{spanTitle(spanOfRhythm[issue.rhythm], issue.first)}</p>
          <p className="text-muted text-sm">
            {inWords(issue)}{' '}
            {issue.composedAt !== null && (
              <>
                Begun <Instant at={issue.composedAt} />.
              </>
            )}
          </p>
        </li>
      ))}
    </ol>
  )
}

function inWords({ state, sent, refused, unclear, waiting }: PastIssue): string {
  if (state === 'empty') return 'Nothing had come out, so nothing was sent.'
  const counts = [
    `${mails(sent)} sent.`,
    waiting > 0 && `${mails(waiting)} to come.`,
    refused > 0 && `${mails(refused)} refused by the other side.`,
    unclear > 0 &&
      `${mails(unclear)} half way when the server or the connection ended: they may have arrived, and are not sent again.`,
    state === 'recalled' && 'Then it was called off.',
  ]
  return counts.filter((words) => words !== false).join(' ')
}

function mails(count: number): string {
  return count === 1 ? '1 mail' : `${count.toLocaleString('en')} mails`
}
