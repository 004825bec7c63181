import type { FormState } from '@/components/editor/form/form-state'
import type { Review } from '@/lib/domain/review/review'

/** Whether the saved text is the one that was approved; the page that says so may be older than the last save. */
export function isStillApproved(approval: Review['approval'], state: FormState): boolean {
  return Boolean(approval?.isValid) && approval?.rev === state.article.rev
}
