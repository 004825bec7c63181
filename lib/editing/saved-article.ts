import 'server-only'
import { valuesOf } from '@/lib/domain/draft-values'
import type { SavedArticle } from '@/lib/domain/saved-article'
import type { WorkingCopy } from './get-working-copy'

/** A working copy as its form shows it. */
export function savedArticle(copy: WorkingCopy): SavedArticle {
  return {
    rev: copy.rev,
    liveRev: copy.liveRev,
    wasEverLive: copy.firstPublishedAt !== null,
    state: copy.state,
    savedAt: copy.updatedAt,
    values: valuesOf(copy.content),
  }
}
