import type { PlannedIssue } from '@/lib/domain/digest/digest-desk'

/** Which digest a form is about. */
export function IssueFields({ issue }: { issue: Pick<PlannedIssue, 'rhythm' | 'first'> }) {
  return (
    <>
      <input type="hidden" name="rhythm" value={issue.rhythm} />
      <input type="hidden" name="first" value={issue.first} />
    </>
  )
}
