import type { Source } from '@/lib/domain/article/article'
import { formatCount } from '@/lib/domain/form/counts'
import type { Network } from '@/lib/domain/kinds'
import { captureVerb } from '@/lib/domain/sources/capture-words'
import { networkNames } from '@/lib/domain/sources/network-names'
import { postPieces } from '@/lib/domain/sources/post-links'
import { printedAddress } from '@/lib/domain/sources/printed-address'
import { lookInWords, type SourceLook } from '@/lib/domain/sources/source-look'
import { sourceName } from '@/lib/domain/sources/source-name'
import { formatDay, formatSourceDate, machineTime } from '@/lib/domain/time/dates'
import { machineDayOrMoment, zoneOf } from '@/lib/domain/time/day-or-moment'
import { Avatar } from './avatar'
import { NetworkMark } from './network-mark'

const viewLabels: Partial<Record<Network, string>> = {
  youtube: 'Watch on YouTube',
  paper: 'Read the paper',
  web: 'Read the page',
}

type Props = {
  /** Where links of the page lead. */
  id?: string
  source: Source
  zone: string
  /** The latest look at its place; without one nothing is said of it. */
  look?: SourceLook | undefined
}

/** The source as a quotation, by X's display requirements; other places get the same build. */
export function SourceCard({ id, source, zone, look }: Props) {
  const network = networkNames[source.network]
  const date = formatSourceDate(source.postedAt)
  const place = printedAddress(source.permalink)
  return (
    <figure
      id={id}
      data-part="sources"
      className="mt-10 rounded-sheet border border-line bg-sheet px-5 pt-5 pb-4 sm:px-6"
    >
      <figcaption className="flex flex-wrap items-center gap-3">
        <ToProfile source={source} isDecoration>
          <Avatar file={source.avatar} name={sourceName(source)} />
        </ToProfile>
        <div className="min-w-[min-content] flex-1 leading-tight wrap-break-word">
          <ToProfile source={source}>
            <b className="font-semibold">{sourceName(source)}</b>
          </ToProfile>
          {source.authorName && source.handle && (
            <div className="text-sm text-muted">
              <ToProfile source={source}>{source.handle}</ToProfile>
            </div>
          )}
        </div>
        <span className="self-start" title={network || undefined}>
          <NetworkMark network={source.network} className="size-5" />
          <span className="sr-only">{network}</span>
        </span>
      </figcaption>
      {source.text && (
        <blockquote
          cite={place}
          lang={source.lang || undefined}
          dir="auto"
          className="mt-4 text-lg whitespace-pre-line"
        >
          <Quotation source={source} />
        </blockquote>
      )}
      <p className="mt-3 flex flex-wrap gap-x-4 text-sm text-muted">
        {date && (
          <a href={place} className="py-0.5">
            <time dateTime={source.postedAt}>{date}</time>
          </a>
        )}
        <a href={place} className="py-0.5 font-semibold text-ink">
          {viewLabels[source.network] ?? `View on ${network}`}
        </a>
      </p>
      <p className="mt-3 flex flex-wrap justify-between gap-x-4 gap-y-1 border-t border-line pt-3 text-sm text-muted">
        <Counts source={source} />
        <span>
          <span className="inline-block first-letter:uppercase">{captureVerb(source)}</span>{' '}
          <time dateTime={machineDayOrMoment(source.capturedAt)}>
            {formatDay(source.capturedAt, zoneOf(source.capturedAt, zone))}
          </time>
        </span>
      </p>
      {look && <Look look={look} source={source} zone={zone} />}
    </figure>
  )
}

function Look({ look, source, zone }: { look: SourceLook; source: Source; zone: string }) {
  const { before, at, after } = lookInWords(source.text, look)
  return (
    <p data-look={look.state} className="mt-1 text-sm text-muted">
      {before} <time dateTime={machineTime(at)}>{formatDay(at, zone)}</time>
      {after}
    </p>
  )
}

function ToProfile(props: { source: Source; isDecoration?: boolean; children: React.ReactNode }) {
  const { profileUrl } = props.source
  if (!profileUrl) return props.children
  return (
    <a
      href={profileUrl}
      className={`no-underline hover:underline ${props.isDecoration ? '' : 'inline-flex min-h-6 items-center'}`}
      {...(props.isDecoration && { tabIndex: -1, 'aria-hidden': true })}
    >
      {props.children}
    </a>
  )
}

function Quotation({ source }: { source: Source }) {
  if (source.network !== 'x') return source.text
  let start = 0
  return postPieces(source.text).map((piece) => {
    const key = start
    start += piece.text.length
    return piece.href ? (
      <a key={key} href={piece.href}>
        {piece.text}
      </a>
    ) : (
      piece.text
    )
  })
}

function Counts({ source: { reposts, likes, countsAsOf } }: { source: Source }) {
  if (reposts === null && likes === null) return null
  return (
    <span className="tabular-nums">
      {reposts !== null && <Count number={reposts} word={reposts === 1 ? 'repost' : 'reposts'} />}{' '}
      {likes !== null && <Count number={likes} word={likes === 1 ? 'like' : 'likes'} />} as of{' '}
      <time dateTime={countsAsOf} className="whitespace-nowrap">
        {formatSourceDate(countsAsOf)}
      </time>
    </span>
  )
}

function Count({ number, word }: { number: number; word: string }) {
  return (
    <span className="mr-3">
      <b className="font-semibold text-ink">{formatCount(number)}</b> {word}
    </span>
  )
}
