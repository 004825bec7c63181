import { aiUseStatement } from '@/lib/domain/article/ai-use-statement'
import type { ArticlePage } from '@/lib/domain/article/article'
import { captureWords } from '@/lib/domain/sources/capture-words'
import { formatMoment, machineTime } from '@/lib/domain/time/dates'

/** What a reader needs to check the update: when and how the source was kept, and what changed since. */
export function HowWeKnow({ article, zone }: { article: ArticlePage; zone: string }) {
  const [source] = article.sources
  const isChanged = article.modifiedAt > article.firstPublishedAt
  const aiUse = aiUseStatement(article.aiUse)
  if (!source && !isChanged && !aiUse) return null
  return (
    <aside
      aria-label="How we know"
      className="mt-8 rounded-sheet bg-tint px-5 py-4 text-sm text-muted"
    >
      <p>
        <b className="font-semibold text-ink">How we know.</b>{' '}
        {source && (
          <>
            Source captured{' '}
            <time dateTime={machineTime(source.capturedAt)}>
              {formatMoment(source.capturedAt, zone)}
            </time>{' '}
            by {source.capturedBy}, {captureWords[source.capturedHow]}.{' '}
          </>
        )}
        {aiUse && `${aiUse} `}
        {isChanged && (
          <>
            This update last changed{' '}
            <time dateTime={machineTime(article.modifiedAt)}>
              {formatMoment(article.modifiedAt, zone)}
            </time>
            .
          </>
        )}
      </p>
    </aside>
  )
}
