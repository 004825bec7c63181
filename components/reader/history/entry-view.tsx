import type { ShownEntry } from '@/lib/domain/history/entries-in-short'
import { formatMoment, machineTime } from '@/lib/domain/time/dates'
import { formatDayOrMoment, machineDayOrMoment } from '@/lib/domain/time/day-or-moment'
import { historyWords } from './history-words'
import { PartChanges } from './part-changes'

type Props = { entry: ShownEntry; zone: string }

/** One version: when, what happened, what readers were told, who reviewed it, and the words that changed. */
export function EntryView({ entry, zone }: Props) {
  const { at, kind, note, reviewedBy, reviewedAt, parts, isCut } = entry
  const said = wordsAbout(entry, zone)
  return (
    <li className="border-t border-line py-6" data-version={entry.number}>
      <h2 className="font-semibold text-pretty">{historyWords[kind]}</h2>
      <p className="text-sm text-muted">
        <time dateTime={machineDayOrMoment(at)}>{formatDayOrMoment(at, zone)}</time>
        {reviewedBy && reviewedAt && (
          <>
            {', reviewed by '}
            {reviewedBy}
            {', '}
            <time dateTime={machineTime(reviewedAt)}>{formatMoment(reviewedAt, zone)}</time>
          </>
        )}
      </p>
      {note && (
        <p dir="auto" className="mt-2 border-l-3 border-signal pl-4 [overflow-wrap:anywhere]">
          {note}
        </p>
      )}
      {said && <p className="mt-2 text-muted">{said}</p>}
      {parts.map((part) => (
        <PartChanges key={part.name} {...part} />
      ))}
      {isCut && <p className="mt-3 text-sm text-muted">More changed than is shown here.</p>}
    </li>
  )
}

/** What has to be said of the words where they are not shown, or not beside those of just before. */
function wordsAbout({ kind, words }: ShownEntry, zone: string): string {
  if (kind === 'taken back') return 'It counts as if it had not been, so its words are not shown.'
  if (words.kind === 'erased') return 'What it said was taken out for good.'
  if (words.kind === 'alone') return 'What stood before was taken out, so nothing can be compared.'
  if (words.kind === 'none') return ''
  if (words.since !== null) {
    return `Compared with what stood on ${formatMoment(words.since, zone)}: words in between were taken out.`
  }
  if (words.parts.length > 0 || kind === 'before again') return ''
  return kind === 'back'
    ? 'With the words that it had.'
    : 'No word of it changed. A picture, a topic or the words of its links may have.'
}
