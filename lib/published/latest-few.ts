import 'server-only'
import type { ArticleSummary } from '@/lib/domain/article/article'
import { attempt } from './attempt'
import { getPublication } from './get-publication'
import { newestUpdates } from './list-updates'

const few = 5

/** The five newest updates, for pages that help, and the zone of their days; none when they cannot be read. */
export function latestFew(): { updates: ArticleSummary[]; zone: string } {
  const read = () => ({ updates: newestUpdates(few), zone: getPublication().timeZone })
  return attempt(read)?.value ?? { updates: [], zone: 'UTC' }
}
