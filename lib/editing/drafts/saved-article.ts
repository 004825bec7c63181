import 'server-only'
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
    capturedAt: newest(copy.content.sources.map((source) => source.capturedAt)),
    values: valuesOf(copy.content),
  }
}

function newest(times: number[]): number | null {
  return times.length === 0 ? null : Math.max(...times)
}
