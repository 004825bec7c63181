import { paths } from '@/lib/paths'

type Named = { slug: string; name: string }
export type Names = { topics: Named[]; authors: Named[]; quoted: string[] }

/** Topics and people whose names a search meant, as links. */
export function FoundNames({ names, query }: { names: Names; query: string }) {
  const quoted = names.quoted.filter((name) => name.toLowerCase() !== query.toLowerCase())
  return (
    <Named
      label="Topics and people that match"
      links={[
        ...linksTo('Topic', names.topics, paths.topic),
        ...linksTo('Author', names.authors, paths.author),
        ...quoted.map((name) => ({ kind: 'Quoted', name, href: paths.search(`"${name}"`) })),
      ]}
    />
  )
}

/** Topics that may have been meant, where nothing was found. */
export function NearestTopics({ topics }: { topics: Named[] }) {
  const links = linksTo('Topic', topics, paths.topic)
  return (
    <Named
      label="Topics that may be near"
      links={[...links, { kind: '', name: 'All topics', href: paths.topics() }]}
      isShown={topics.length > 0}
    />
  )
}

type Link = { kind: string; name: string; href: string }

function linksTo(kind: string, named: Named[], path: (slug: string) => string): Link[] {
  return named.map(({ slug, name }) => ({ kind, name, href: path(slug) }))
}

type Props = { label: string; links: Link[]; isShown?: boolean }

function Named({ label, links, isShown = links.length > 0 }: Props) {
  if (!isShown) return null
  return (
    <nav aria-label={label} className="mt-5 max-w-measure">
      <ul className="flex flex-wrap gap-x-5 gap-y-1">
        {links.map(({ kind, name, href }) => (
          <li key={href}>
            <a
              href={href}
              className="inline-flex min-h-8 items-center gap-1.5 no-underline hover:underline"
            >
              {kind && <span className="text-xs text-muted">{kind}</span>}
              <span className="min-w-0 font-semibold wrap-anywhere text-ink" dir="auto">
                {name}
              </span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}
