import type { Topic } from '@/lib/domain/article/article'
import { topicPath } from '@/lib/domain/topics/topic-path'
import { paths } from '@/lib/paths'

type NamedTopic = Pick<Topic, 'slug' | 'name' | 'kind'>
export type Names = {
  topics: NamedTopic[]
  authors: { slug: string; name: string }[]
  quoted: string[]
}

/** Topics and people whose names a search meant, as links. */
export function FoundNames({ names, query }: { names: Names; query: string }) {
  const quoted = names.quoted.filter((name) => name.toLowerCase() !== query.toLowerCase())
  return (
    <Named
      label="Topics and people that match"
      links={[
        ...names.topics.map(topicLink),
        ...names.authors.map(({ slug, name }) => ({
          kind: 'Author',
          name,
          href: paths.author(slug),
        })),
        ...quoted.map((name) => ({ kind: 'Quoted', name, href: paths.search(`"${name}"`) })),
      ]}
    />
  )
}

/** Topics that may have been meant, where nothing was found. */
export function NearestTopics({ topics }: { topics: NamedTopic[] }) {
  const links = topics.map(topicLink)
  return (
    <Named
      label="Topics that may be near"
      links={[...links, { kind: '', name: 'All topics', href: paths.topics() }]}
      isShown={topics.length > 0}
    />
  )
}

type Link = { kind: string; name: string; href: string }

function topicLink(topic: NamedTopic): Link {
  const kind = topic.kind === 'story' ? 'Story' : 'Topic'
  return { kind, name: topic.name, href: topicPath(topic) }
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
