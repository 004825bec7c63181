import type { DraftInput } from '../../lib/domain/drafts/draft'

/** An update of the demo content: what a save carries, and when it counts as first published (UTC). */
export type DemoUpdate = { firstPublishedAt: string; draft: DraftInput & { slug: string } }
