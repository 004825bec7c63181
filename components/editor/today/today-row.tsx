import type { ReactNode } from 'react'
import { classNames } from '@/components/ui/class-names'
import { Link } from '@/components/ui/link'

type Props = {
  /** What kind of thing it is, in a word or two. */
  kind: string
  isUrgent?: boolean
  headline: string
  href: string
  /** Who did what, and when. */
  children: ReactNode
  /** What they said. */
  words?: string
  /** What settles it. The whole row leads there, so for those who listen it describes the link. */
  verb?: string
}

/** One thing on the first screen: what kind, which update, what is known of it, and what to do. */
export function TodayRow({ kind, isUrgent, headline, href, children, words, verb }: Props) {
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-0.5 py-2.5 hover:bg-tint sm:grid-cols-[5.5rem_minmax(0,1fr)_auto]">
      <p
        className={classNames(
          'text-xs font-semibold max-sm:col-span-2',
          isUrgent ? 'text-signal' : 'text-muted',
        )}
      >
        {kind}
      </p>
      <div className="min-w-0">
        <h3 className="text-pretty font-semibold leading-snug [overflow-wrap:anywhere]">
          <Link
            href={href}
            aria-description={verb}
            className="inline-block min-h-6 no-underline after:absolute after:inset-0 hover:underline"
          >
            {headline || <span className="font-medium text-muted italic">No headline yet</span>}
          </Link>
        </h3>
        <p className="text-xs text-muted">{children}</p>
        {words && (
          <p className="mt-1 line-clamp-3 max-w-168 whitespace-pre-line border-line border-l-2 pl-3 text-sm [overflow-wrap:anywhere]">
            {words}
          </p>
        )}
      </div>
      {verb && (
        <span
          aria-hidden="true"
          className="inline-flex min-h-control items-center rounded-lg border border-line bg-sheet px-3.5 font-semibold text-sm"
        >
          {verb}
        </span>
      )}
    </li>
  )
}
