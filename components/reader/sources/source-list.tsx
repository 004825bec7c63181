import type { Source } from '@/lib/domain/article/article'
import type { SourceLook } from '@/lib/domain/sources/source-look'
import { nameAndPlace, sourceName } from '@/lib/domain/sources/source-name'
import { SourceCard } from './source-card'

type Props = {
  sources: Source[]
  zone: string
  /** The latest look at the place of each, by its address. */
  looks: Record<string, SourceLook>
}

/** The first source in full; the others are named, and folded. */
export function SourceList({ sources, zone, looks }: Props) {
  const [first, ...others] = sources
  if (!first) return null
  return (
    <>
      <SourceCard id="source" source={first} zone={zone} look={looks[first.permalink]} />
      {others.length > 0 && (
        <details className="group mt-3">
          <summary className="rounded-sm py-2.5 text-sm text-muted hover:text-ink">
            <span aria-hidden="true" className="mr-1.5 inline-block group-open:rotate-90">
              ›
            </span>
            <b className="font-semibold text-ink">Also:</b> {named(others)}
          </summary>
          {others.map((source) => (
            <SourceCard
              key={source.id}
              source={source}
              zone={zone}
              look={looks[source.permalink]}
            />
          ))}
        </details>
      )}
    </>
  )
}

/** "Ada on X, Bob on GitHub and example.org" */
function named(sources: Source[]): string {
  const names = new Set(sources.map((source) => nameAndPlace(sourceName(source), source.network)))
  return new Intl.ListFormat('en-GB').format(names)
}
