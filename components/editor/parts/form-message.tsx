import { Notice } from '@/components/ui/notice'
import type { ActionAnswer } from '@/lib/actions/run/action-answer'

/** What an action answered, in words, above the form. */
export function FormMessage({ answer, done }: { answer: ActionAnswer | null; done?: string }) {
  if (answer === null) return null
  if (!answer.ok) return <Notice kind="fault">{answer.message}</Notice>
  return done ? <Notice kind="done">{done}</Notice> : null
}
