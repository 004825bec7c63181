'use client'

import { useForm } from '@/components/editor/form/form-context'
import { Instant } from '@/components/editor/parts/instant'
import type { Review } from '@/lib/domain/review/review'
import { isStillApproved } from './is-still-approved'

/** Who approved it, and at once whether the text has changed since. */
export function ApprovalLine({ approval }: { approval: NonNullable<Review['approval']> }) {
  const isValid = isStillApproved(approval, useForm().state)
  return (
    <p className="mb-3 text-sm">
      <span aria-hidden="true" className={isValid ? 'text-good' : 'text-signal'}>
        {isValid ? '✓ ' : '● '}
      </span>
      Approved by {approval.by} on <Instant at={approval.at} />
      {isValid ? '.' : ', changed since. It needs a new approval.'}
    </p>
  )
}
