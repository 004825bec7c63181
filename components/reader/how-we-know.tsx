import { aiUseStatement } from '@/lib/domain/article/ai-use-statement'
import type { ArticlePage, Publication, Source } from '@/lib/domain/article/article'
import { captureVerb, captureWords } from '@/lib/domain/sources/capture-words'
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
  if (article.sources.length === 0 && !isChanged && !aiUse && !proof) return null
  return (
    <aside
      aria-label="How we know"
      className="mt-8 rounded-sheet bg-tint px-5 py-4 text-sm text-muted"
    >
      <p className="font-semibold text-ink">How we know</p>
      {article.sources.map((source) => (
        <p key={source.id}>
          <Capture source={source} publication={publication} />
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
function Capture({ source, publication }: { source: Source; publication: Publication }) {
  return (
    <>
      {nameAndPlace(sourceName(source), source.network)}: {captureVerb(source)}{' '}
      <When at={source.capturedAt} publication={publication} /> by{' '}
      {source.capturedBy || publication.name}, {captureWords(source)}.
    </>
  )
}

function When({ at, publication }: { at: number; publication: Publication }) {
  return (
    <time dateTime={machineDayOrMoment(at)}>{formatDayOrMoment(at, publication.timeZone)}</time>
  )
}
