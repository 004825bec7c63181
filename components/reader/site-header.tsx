import type { Publication } from '@/lib/domain/article/article'
import { paths } from '@/lib/paths'
import { Mark } from './mark'

/** What a narrow phone has no room for is in the foot of the page, or where the name leads. */
const links = [
  { href: paths.front(), name: 'Latest', from: 'max-[34rem]:hidden' },
  { href: paths.daily(), name: 'Daily', from: 'max-[27rem]:hidden' },
  { href: paths.topics(), name: 'Topics', from: '' },
  { href: paths.search(), name: 'Search', from: '' },
  { href: paths.feeds(), name: 'Follow', from: 'max-[22rem]:hidden' },
]

type Props = { publication: Pick<Publication, 'name' | 'tagline'> }

export function SiteHeader({ publication }: Props) {
  return (
    <header className="border-b border-line print:border-0">
      <a
        href="#content"
        className="absolute left-4 top-2 z-10 -translate-y-20 rounded-control bg-ink px-4 py-2 text-sm font-semibold text-paper no-underline focus:translate-y-0"
      >
        Skip to the text
      </a>
      <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-3 px-5 py-2 sm:gap-x-6 sm:py-3">
        <a
          href={paths.front()}
          className="flex min-h-11 items-center gap-2.5 font-serif text-mark/none font-semibold tracking-head no-underline"
        >
          <Mark className="size-6.5 text-signal" />
          {publication.name}
        </a>
        {publication.tagline && (
          <p className="hidden min-w-0 flex-1 truncate text-sm text-muted md:block">
            {publication.tagline}.
          </p>
        )}
        <nav aria-label="Main" className="ml-auto flex text-sm text-muted print:hidden">
          {links.map((link) => (
            <a
              key={link.href}
              data-nav={link.href}
              href={link.href}
              className={`flex min-h-11 items-center px-1.5 no-underline last:-mr-1.5 hover:text-ink aria-[current]:text-ink max-sm:aria-[current]:underline sm:aria-[current]:font-semibold sm:px-3 sm:last:-mr-3 ${link.from}`}
            >
              {link.name}
            </a>
          ))}
        </nav>
      </div>
    </header>
  )
}
