import type { Asked } from '@/lib/domain/asks/asked'
import { dismissalReasons } from '@/lib/domain/asks/dismissal-reasons'
import { paths } from '@/lib/paths'

/** What the desk did with it, in a sentence or two. */
export function AskedOutcome({ asked: { kind, update, outcome } }: { asked: Asked }) {
  if (outcome.state === 'corrected') {
    return (
      <>
        <p dir="auto" className="[overflow-wrap:anywhere]">
          {outcome.note}
        </p>
        {update && (
          <p className="mt-2">
            <a href={`${paths.update(update.slug)}#corrections`}>See it on the update</a>
          </p>
        )}
      </>
    )
  }
  if (outcome.state === 'dismissed') return <p>{dismissalReasons[outcome.reason]}</p>
  if (outcome.state === 'answered') {
    return (
      <p>
        {update ? (
          <a href={`${paths.update(update.slug)}#${outcome.anchor}`}>Read the answer</a>
        ) : (
          'The update with its answer is not on the site at the moment.'
        )}
      </p>
    )
  }
  if (outcome.state === 'accepted') return <p>A correction is being written.</p>
  return (
    <p>
      Nobody has settled it yet.{' '}
      {kind === 'question'
        ? 'If it is answered, the answer stands on the page of the update.'
        : 'If we were wrong, a correction stands on the page of the update.'}
    </p>
  )
}
