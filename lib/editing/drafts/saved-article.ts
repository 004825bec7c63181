import 'server-only'
import type { Source } from '@/lib/domain/article/article'
import { valuesOf } from '@/lib/domain/drafts/draft-values'
import type { SavedArticle } from '@/lib/domain/drafts/saved-article'
import type { WorkingCopy } from '@/lib/editing/article/get-working-copy'

/** A working copy as its form shows it. */
export function savedArticle(copy: WorkingCopy): SavedArticle {
  return {
    rev: copy.rev,
    liveRev: copy.liveRev,
    wasEverLive: copy.firstPublishedAt !== null,
    state: copy.state,
    savedAt: copy.updatedAt,
    captured: newest(copy.content.sources),
    values: valuesOf(copy.content),
  }
}

function newest(sources: Source[]): SavedArticle['captured'] {
  const [latest] = sources.toSorted((a, b) => b.capturedAt - a.capturedAt)
  return latest ? { at: latest.capturedAt, how: latest.capturedHow } : null
}
