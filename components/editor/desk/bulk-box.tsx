'use client'

import { Checkbox } from '@/components/ui/checkbox'
import { useBulkFormId } from './bulk-scope'

/** Chooses one update of the list. */
export function BulkBox({ article, headline }: { article: string; headline: string }) {
  return (
    <label className="relative z-1 -m-2 grid size-control flex-none cursor-pointer place-items-center">
      <Checkbox
        name="article"
        value={article}
        form={useBulkFormId()}
        aria-label={`Choose “${headline || 'No headline yet'}”`}
      />
    </label>
  )
}
