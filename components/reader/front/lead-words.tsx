import type { Source } from '@/lib/domain/article/article'
import { firstSentences } from '@/lib/domain/sources/first-sentences'
import { networkNames } from '@/lib/domain/sources/network-names'
import { printedAddress } from '@/lib/domain/sources/printed-address'
import { sourceName } from '@/lib/domain/sources/source-name'

/** More of a quotation than this stands on the update's own page. */
const mostLetters = 240

/** What the lead rests on, word for word. */
export function LeadWords({ source }: { source: Source }) {
  const place = networkNames[source.network]
  return (
    <figure className="mt-6 self-start border-l-2 border-ink pl-5 lg:row-span-2 lg:mt-1 lg:pl-6">
      <blockquote
        cite={printedAddress(source.permalink)}
        lang={source.lang || undefined}
        dir="auto"
        className="font-serif text-quote font-semibold"
      >
        “{firstSentences(source.text, mostLetters)}”
      </blockquote>
      <figcaption className="mt-3.5 text-sm text-muted">
        <a href={printedAddress(source.permalink)} className="inline-flex min-h-7 items-center">
          <b className="font-semibold text-ink">{sourceName(source)}</b>
        </a>
        {place && ` on ${place}`}
      </figcaption>
    </figure>
  )
}
