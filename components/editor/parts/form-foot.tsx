import type { ReactNode } from 'react'
import type { ActionAnswer } from '@/lib/actions/run/action-answer'
import { FormMessage } from './form-message'

type Props = { answer: ActionAnswer | null; done: string; children: ReactNode }

/** The end of a long form: it stays in sight while the form is, with what came of sending it. */
export function FormFoot({ answer, done, children }: Props) {
  return (
    <div data-form-foot className="sticky bottom-0 z-1 border-line border-t bg-paper py-3">
      <FormMessage answer={answer} done={done} />
      {children}
    </div>
  )
}
