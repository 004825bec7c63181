import { PageHead } from '@/components/reader/page-head'
import type { Publication } from '@/lib/domain/article/article'
import { placeInWords } from '@/lib/domain/asks/ask-about'
import type { Asked } from '@/lib/domain/asks/asked'
import { formatMoment, machineTime } from '@/lib/domain/time/dates'
import { paths } from '@/lib/paths'
import { AskedOutcome } from './asked-outcome'

type Props = {
  asked: Asked
  publication: Publication
  /** Of this very page, in full. */
  address: string
  /** Where the form to have it forgotten goes. */
  forget: string
}

/** What a reader asked or reported, what became of it, and the way to have it forgotten. */
export function AskedView({ asked, publication, address, forget }: Props) {
  const { kind, place, text, at, update } = asked
  const what = kind === 'question' ? 'Your question' : 'Your report'
  return (
    <main id="content" className="mx-auto max-w-measure px-5 sm:box-content">
      <PageHead title={titleOf(asked)}>
        <p>
          Keep the address of this page: you find here what becomes of it, for 90 days. It is known
          to you alone.
        </p>
        <button
          type="button"
          hidden
          data-copy={address}
          className="mt-3 min-h-11 cursor-pointer rounded-control border border-control px-4 text-sm font-semibold text-ink"
        >
          Copy the address
        </button>
        <p role="status" className="sr-only" />
      </PageHead>
      <section aria-labelledby="outcome" className="mt-8 border-l-3 border-signal pl-4">
        <h2 id="outcome" className="sr-only">
          What became of it
        </h2>
        <AskedOutcome asked={asked} />
      </section>
      <section aria-labelledby="asked" className="mt-8">
        <h2 id="asked" className="text-xs font-semibold text-muted">
          {what}
          {kind === 'error' && <> about {placeInWords(place, publication.labels)}</>},{' '}
          <time dateTime={machineTime(at)}>{formatMoment(at, publication.timeZone)}</time>
        </h2>
        <p dir="auto" className="mt-1 text-read whitespace-pre-line [overflow-wrap:anywhere]">
          {text}
        </p>
        {update && (
          <p className="mt-3 text-sm text-muted [overflow-wrap:anywhere]">
            On{' '}
            <bdi>
              <a href={paths.update(update.slug)}>{update.headline}</a>
            </bdi>
          </p>
        )}
      </section>
      <form action={forget} method="post" encType="multipart/form-data" className="mt-10">
        <input type="hidden" name="forget" value="yes" />
        <button
          type="submit"
          className="min-h-11 cursor-pointer rounded-control border border-control px-4 text-sm font-semibold"
        >
          Forget my {kind === 'question' ? 'question' : 'report'}
        </button>
        <p className="mt-2 text-sm text-muted">
          It is taken out of our books, and this address ends. An answer or correction that is
          published stays.
        </p>
      </form>
    </main>
  )
}

function titleOf({ kind, outcome }: Asked): string {
  const what = kind === 'question' ? 'Your question' : 'Your report'
  if (outcome.state === 'answered') return `${what} is answered`
  if (outcome.state === 'corrected') return 'You were right: it is corrected'
  if (outcome.state === 'accepted') return 'You were right: we are correcting it'
  if (outcome.state === 'dismissed') return `${what} was read`
  return `Thank you. ${what} has reached the desk`
}
