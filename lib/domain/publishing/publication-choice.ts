import { type ChangeKind, changeKinds } from '@/lib/domain/kinds'
import { keepable } from '@/lib/domain/text/keepable'

/** What somebody says when publishing. */
export type PublicationChoice = {
  /** What a publication changes for readers, where the article is live already. */
  change: ChangeKind
  /** The public note of a correction. */
  correction: string
  /** Why it goes out in spite of warnings. */
  reason: string
}

/** Reads the choice out of a form's fields; what makes no sense counts as not said. */
export function publicationChoice(fields: Record<string, unknown>): PublicationChoice {
  const change = changeKinds.find((kind) => kind === fields.change) ?? 'update'
  return { change, correction: words(fields.correction), reason: words(fields.reason) }
}

function words(value: unknown): string {
  return typeof value === 'string'
    ? keepable(value).replace(/\s+/g, ' ').trim().slice(0, 1_000)
    : ''
}
