'use client'

import { useState } from 'react'
import { formState } from '@/components/editor/parts/action-state'
import { EmailField } from '@/components/editor/parts/email-field'
import { FormMessage } from '@/components/editor/parts/form-message'
import { PasswordField } from '@/components/editor/parts/password-field'
import { postJson } from '@/components/editor/parts/post-json'
import { PasskeyButton } from '@/components/editor/passkeys/passkey-button'
import { CodeField } from '@/components/editor/second-factors/code-field'
import { Button } from '@/components/ui/button'
import { Dialog } from '@/components/ui/dialog'
import type { SignInAnswer } from '@/lib/actions/sign-in/sign-in-route'
import { paths } from '@/lib/paths'

type Person = { id: string; name: string }
type Props = { onClose: () => void; onSignedIn: (person: Person | null) => void }

/** Signs in over the editor, so that nothing typed below has to go anywhere. */
export function SignInDialog({ onClose, onSignedIn }: Props) {
  const [answer, setAnswer] = useState<SignInAnswer | null>(null)
  const [isHalfWay, setHalfWay] = useState(false)
  const [isPending, setPending] = useState(false)
  const { fields, values } = formState(answer)

  async function onSubmit(form: HTMLFormElement): Promise<void> {
    const sent = Object.fromEntries(new FormData(form))
    const address = isHalfWay ? '/api/desk/sign-in/second-step' : '/api/desk/sign-in'
    setPending(true)
    const answered = await postJson<Came>(address, sent, unreached)
    setPending(false)
    setAnswer(answered)
    if (answered.ok && answered.isHalfWay) setHalfWay(true)
    else if (answered.ok) onSignedIn(answered.person)
  }

  return (
    <Dialog title="Sign in again" onClose={onClose} className="m-auto w-104 p-6">
      <p className="mt-1 mb-5 text-muted text-sm">
        Your text stays where it is, and is saved then.
      </p>
      <form
        key={String(isHalfWay)}
        onSubmit={(event) => {
          event.preventDefault()
          void onSubmit(event.currentTarget)
        }}
        noValidate
      >
        <FormMessage answer={answer} />
        {isHalfWay ? (
          <>
            <CodeField
              label="Code from your app, or a recovery code"
              error={fields.code}
              isNumeric={false}
            />
            <p className="mb-4">
              <PasskeyButton purpose="second step" name="passkey" kind="quiet">
                Use a passkey
              </PasskeyButton>
            </p>
          </>
        ) : (
          <>
            <EmailField error={fields.email} value={values.email} />
            <PasswordField id="password" label="Password" kind="current" error={fields.password} />
          </>
        )}
        <p className="mb-4 text-sm">
          <a href={paths.signIn()} target="_blank" rel="noopener" className="text-muted">
            Sign in another way, in a new tab
          </a>
          , then save here.
        </p>
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

type Came = { person: Person | null; isHalfWay: boolean }

const unreached = 'No answer came. Look at your connection, then try again.'
