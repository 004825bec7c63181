import type { Publication } from '@/lib/domain/article/article'
import { hasImprint } from '@/lib/domain/settings/has-imprint'
import { paths } from '@/lib/paths'

const themes = [
  { value: 'system', name: 'System' },
  { value: 'light', name: 'Light' },
  { value: 'dark', name: 'Dark' },
]

export function SiteFooter({ publication }: { publication: Publication }) {
  return (
    <footer className="mx-auto mt-16 mb-10 flex print:hidden max-w-page flex-wrap items-center gap-x-6 gap-y-1 border-t border-line px-5 pt-5 text-sm text-muted">
      <span>No trackers. No cookies. No account.</span>
      <nav aria-label="More" className="flex flex-wrap gap-x-6 print:hidden">
        <a href={paths.about()} className="inline-flex min-h-11 items-center">
          About
        </a>
        <a href={paths.corrections()} className="inline-flex min-h-11 items-center">
          Corrections
        </a>
        <a href={paths.numbers()} className="inline-flex min-h-11 items-center">
          Numbers
        </a>
        <a href={paths.daily()} className="inline-flex min-h-11 items-center">
          Day by day
        </a>
        <a href={paths.feeds()} className="inline-flex min-h-11 items-center">
          Feeds
        </a>
        <a href={paths.privacy()} className="inline-flex min-h-11 items-center">
          Privacy
        </a>
        {hasImprint(publication) && (
          <a href={paths.imprint()} className="inline-flex min-h-11 items-center">
            Imprint
          </a>
        )}
        {publication.links.map(({ name, href }) => (
          <a key={`${name} ${href}`} href={href} className="inline-flex min-h-11 items-center">
            {name}
          </a>
        ))}
      </nav>
      <fieldset
        data-themes=""
        hidden
        className="flex flex-wrap items-center gap-1 sm:ml-auto print:hidden"
      >
        <legend className="sr-only">Colours</legend>
        {themes.map((theme) => (
          <button
            key={theme.value}
            type="button"
            value={theme.value}
            aria-pressed="false"
            className="min-h-11 cursor-pointer rounded-control px-2.5 hover:text-ink aria-pressed:font-semibold aria-pressed:text-ink"
          >
            {theme.name}
          </button>
        ))}
      </fieldset>
    </footer>
  )
}
