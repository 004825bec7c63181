import type { ActionAnswer } from '@/lib/actions/run/action-answer'

/** What a form shows again after a refusal: the faults beside the fields, and what was typed. */
export function formState(answer: ActionAnswer | null): {
  fields: Record<string, string>
  values: Record<string, string>
} {
  return answer === null || answer.ok ? { fields: {}, values: {} } : answer
}
