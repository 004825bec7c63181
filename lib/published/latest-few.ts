import 'server-only'
import type { ArticleSummary } from '@/lib/domain/article'
import { attempt } from './attempt'
import { listUpdates } from './list-updates'

/** The five newest updates, for pages that help; none when they cannot be read. */
export function latestFew(): ArticleSummary[] {
  return attempt(() => listUpdates(1)?.items.slice(0, 5))?.value ?? []
}
