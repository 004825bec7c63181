'use client'

import { type FormEvent, useState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { EmailField } from '@/components/editor/parts/email-field'
import { FormMessage } from '@/components/editor/parts/form-message'
import { PasswordField } from '@/components/editor/parts/password-field'
import { postJson } from '@/components/editor/parts/post-json'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { SignInAnswer } from '@/lib/actions/sign-in-route'

type Person = { id: string; name: string }
type Props = { onClose: () => void; onSignedIn: (person: Person | null) => void }

/** Signs in over the editor, so that nothing typed below has to go anywhere. */
export function SignInDialog({ onClose, onSignedIn }: Props) {
  const [answer, setAnswer] = useState<SignInAnswer | null>(null)
  const [isPending, setPending] = useState(false)
  const { fields, values } = formState(answer)

  async function onSubmit(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault()
    const sent = Object.fromEntries(new FormData(event.currentTarget))
    setPending(true)
    const answered = await postJson<{ person: Person | null }>('/api/desk/sign-in', sent, unreached)
    setPending(false)
    setAnswer(answered)
    if (answered.ok) onSignedIn(answered.person)
  }

  return (
    <Dialog title="Sign in again" onClose={onClose} className="m-auto w-104 p-6">
      <p className="mt-1 mb-5 text-muted text-sm">
        Your text stays where it is, and is saved then.
      </p>
      <form onSubmit={onSubmit} noValidate>
        <FormMessage answer={answer} />
        <EmailField error={fields.email} value={values.email} />
        <PasswordField id="password" label="Password" kind="current" error={fields.password} />
        <div className="mt-1 flex flex-wrap gap-2">
          <Button type="submit" kind="primary" disabled={isPending}>
            {isPending ? 'Signing in…' : 'Sign in'}
          </Button>
          <Button kind="quiet" onClick={onClose}>
            Not now
          </Button>
        </div>
      </form>
    </Dialog>
  )
}

const unreached = 'No answer came. Look at your connection, then try again.'
