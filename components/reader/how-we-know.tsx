import { aiUseStatement } from '@/lib/domain/article/ai-use-statement'
import type { ArticlePage, Publication } from '@/lib/domain/article/article'
import { type Capture, capturesOf } from '@/lib/domain/sources/captures'
import { nameAndPlace, sourceName } from '@/lib/domain/sources/source-name'
import { formatDayOrMoment, machineDayOrMoment } from '@/lib/domain/time/day-or-moment'
import { paths } from '@/lib/paths'

type Props = {
  article: ArticlePage
  publication: Publication
  /** Where its signed versions are; null where there are none. */
  proof: string | null
}

/** What a reader needs to check the update: when, by whom and how each source was kept, and what changed since. */
export function HowWeKnow({ article, publication, proof }: Props) {
  const isChanged = article.modifiedAt > article.firstPublishedAt
  const aiUse = aiUseStatement(article.aiUse)
  const captures = capturesOf(article.sources, (at) => formatDayOrMoment(at, publication.timeZone))
  if (article.sources.length === 0 && !isChanged && !aiUse && !proof) return null
  return (
    <aside
      aria-label="How we know"
      className="mt-8 rounded-sheet bg-tint px-5 py-4 text-sm text-muted"
    >
      <p className="font-semibold text-ink">How we know</p>
      {captures.map((capture) => (
        <p key={capture.sources[0].id}>
          <HowKept capture={capture} publication={publication} />
        </p>
      ))}
      {aiUse && <p>{aiUse}</p>}
      {isChanged && (
        <p>
          This update last changed <When at={article.modifiedAt} publication={publication} />.
        </p>
      )}
      {proof && (
        <p>
          Every version that was published here is kept:{' '}
          <a href={paths.history(article.slug)}>what changed</a>. Each is signed:{' '}
          <a href={proof}>its proof</a>.
        </p>
      )}
    </aside>
  )
}

/** "Sam Altman on X: typed 27 April 2026, 15:10 UTC by Ada, from the original, by hand." */
function HowKept({ capture, publication }: { capture: Capture; publication: Publication }) {
  const { sources, verb, by, words } = capture
  const names = sources.map((source) => nameAndPlace(sourceName(source), source.network))
  return (
    <>
      {listed(names)}: {verb} <When at={sources[0].capturedAt} publication={publication} /> by{' '}
      {by || publication.name}, {words}.
    </>
  )
}

function listed(names: string[]): string {
  return new Intl.ListFormat('en-GB').format(new Set(names))
}

function When({ at, publication }: { at: number; publication: Publication }) {
  return (
    <time dateTime={machineDayOrMoment(at)}>{formatDayOrMoment(at, publication.timeZone)}</time>
  )
}
