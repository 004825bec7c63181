import { feedFormatNames, feedFormats } from '@/lib/domain/feed-formats'
import type { Followed } from '@/lib/domain/reader/feeds/opml'
import { paths } from '@/lib/paths'

const shortNames = { rss: 'RSS', atom: 'Atom', json: 'JSON' }

/** One thing to follow, in its three formats. */
export function FeedLinks({ title, of }: Followed) {
  return (
    <li className="flex min-h-11 flex-wrap items-center gap-x-4 border-b border-line">
      <a href={of || paths.front()} className="mr-auto py-1.5 no-underline hover:underline">
        {title}
      </a>
      <span className="flex gap-x-3 text-sm">
        {feedFormatNames.map((format) => (
          <a
            key={format}
            href={paths.feed(format, of)}
            type={feedFormats[format].type}
            className="inline-flex min-h-11 items-center text-muted hover:text-ink"
          >
            {shortNames[format]}
            <span className="sr-only">: {title}</span>
          </a>
        ))}
      </span>
    </li>
  )
}
