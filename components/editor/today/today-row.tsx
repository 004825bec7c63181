import Link from 'next/link'
import type { ReactNode } from 'react'

type Props = {
  lead: ReactNode
  headline: string
  href: string
  /** Who did what, and when. */
  children: ReactNode
  /** What they said. */
  words?: string
}

/** One thing on the first screen: what kind, which update, and what is known of it. */
export function TodayRow({ lead, headline, href, children, words }: Props) {
  return (
    <li className="relative grid gap-x-6 gap-y-1 py-3 hover:bg-tint md:px-3 lg:grid-cols-[8.5rem_minmax(0,1fr)] lg:items-baseline">
      <div className="text-sm">{lead}</div>
      <div className="min-w-0">
        <h3 className="text-pretty font-semibold text-md leading-snug [overflow-wrap:anywhere]">
          <Link
            href={href}
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
    </li>
  )
}
