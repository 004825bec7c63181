import type { Publication } from '@/lib/domain/article/article'
import { hasImprint } from '@/lib/domain/settings/has-imprint'
import { paths } from '@/lib/paths'
import { Choice, ChoiceButton } from './choice'

/** The first of each is the default; the look of an A tells the size that it stands for. */
const themes = [
  { value: 'system', name: 'System' },
  { value: 'light', name: 'Light' },
  { value: 'dark', name: 'Dark' },
]
const sizes = [
  { value: 'normal', name: 'Normal text', look: 'text-sm' },
  { value: 'large', name: 'Larger text', look: 'text-lg' },
  { value: 'larger', name: 'Largest text', look: 'text-2xl' },
]

export function SiteFooter({ publication }: { publication: Publication }) {
  return (
    <footer className="mx-auto mt-16 max-w-page px-5 pb-10 print:hidden">
      <div className="flex flex-wrap items-center gap-x-6 gap-y-1 border-t border-line pt-5 text-sm text-muted">
        {publication.tagline && (
          <p className="basis-full md:hidden">
            <b className="font-semibold text-ink">{publication.name}</b>: {publication.tagline}.
          </p>
        )}
        <span>No trackers. No cookies. No account.</span>
        <nav aria-label="More" className="flex flex-wrap gap-x-6 print:hidden">
          {linksOf(publication).map(({ name, href }) => (
            <a key={`${name} ${href}`} href={href} className="inline-flex min-h-11 items-center">
              {name}
            </a>
          ))}
        </nav>
        <div className="flex flex-wrap gap-x-4 sm:ml-auto print:hidden">
          <Choice name="size" title="Text size">
            {sizes.map(({ value, name, look }) => (
              <ChoiceButton key={value} value={value}>
                <span aria-hidden="true" className={look}>
                  A
                </span>
                <span className="sr-only">{name}</span>
              </ChoiceButton>
            ))}
          </Choice>
          <Choice name="theme" title="Colours">
            {themes.map(({ value, name }) => (
              <ChoiceButton key={value} value={value}>
                {name}
              </ChoiceButton>
            ))}
          </Choice>
        </div>
      </div>
    </footer>
  )
}

function linksOf(publication: Publication): Publication['links'] {
  return [
    { name: 'About', href: paths.about() },
    { name: 'Corrections', href: paths.corrections() },
    { name: 'Numbers', href: paths.numbers() },
    { name: 'Day by day', href: paths.daily() },
    { name: 'Feeds', href: paths.feeds() },
    { name: 'Privacy', href: paths.privacy() },
    ...(hasImprint(publication) ? [{ name: 'Imprint', href: paths.imprint() }] : []),
    { name: 'Saved', href: paths.saved() },
    ...publication.links,
  ]
}
