'use client'

import { useBulkFormId } from './bulk-scope'

/** Chooses one update of the list. */
export function BulkBox({ article, headline }: { article: string; headline: string }) {
  return (
    <input
      type="checkbox"
      name="article"
      value={article}
      form={useBulkFormId()}
      aria-label={`Choose “${headline || 'No headline yet'}”`}
      className="size-4.5 accent-ink"
    />
  )
}
