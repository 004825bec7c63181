import type { DraftInput } from '../../lib/domain/drafts/draft'

/**
 * An update of the demo content: what a save carries, and when it counts as first published: a day, or an instant
 * (UTC) where its source tells one.
 */
export type DemoUpdate = { firstPublishedAt: string; draft: DraftInput & { slug: string } }

/** The day on which the sources of the demo were read and taken down. */
export const demoSourcesReadOn = '2026-11-23'
