'use client'

import { useActionState } from 'react'
import { FormMessage } from '@/components/editor/parts/form-message'
import { Button } from '@/components/ui/button'
import type { ActionAnswer } from '@/lib/actions/run/action-answer'
import type { PlannedIssue } from '@/lib/domain/digest/digest-desk'
import { IssueFields } from './issue-fields'

type Props = {
  action: (previous: ActionAnswer | null, form: FormData) => Promise<ActionAnswer>
  issue: PlannedIssue
  words: { button: string; pending: string; done: string }
}

/** A button that does one thing with a digest. */
export function IssueAction({ action, issue, words }: Props) {
  const [answer, act, isPending] = useActionState(action, null)
  return (
    <form action={act}>
      <FormMessage answer={answer} done={words.done} />
      <IssueFields issue={issue} />
      <Button type="submit" disabled={isPending}>
        {isPending ? words.pending : words.button}
        <span className="sr-only"> ({issue.rhythm} digest)</span>
      </Button>
    </form>
  )
}
