import type { ActionAnswer } from '@/lib/actions/run/action-answer'

/** What `useActionState` gives, when the form itself is drawn further down. */
export type FormTurn<Data extends object = object> = [
  answer: ActionAnswer<Data> | null,
  act: (form: FormData) => void,
  isPending: boolean,
]
