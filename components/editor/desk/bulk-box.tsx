'use client'

import { useBulkFormId } from './bulk-scope'

/** Chooses one update of the list. */
export function BulkBox({ article, headline }: { article: string; headline: string }) {
  return (
    <label className="relative z-1 -m-2 grid size-9 flex-none cursor-pointer place-items-center pointer-coarse:size-11">
      <input
        type="checkbox"
        name="article"
        value={article}
        form={useBulkFormId()}
        aria-label={`Choose “${headline || 'No headline yet'}”`}
        className="size-4.5 accent-ink"
      />
    </label>
  )
}
