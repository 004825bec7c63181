import { formState } from '@/components/editor/parts/action-state'
import { FormMessage } from '@/components/editor/parts/form-message'
import type { FormTurn } from '@/components/editor/parts/form-turn'
import { ProofFields } from '@/components/editor/proofs/proof-fields'
import { Button } from '@/components/ui/button'
import type { BegunApp } from '@/lib/domain/people/second-factor'
import { CodeField } from './code-field'
import { QrCode } from './qr-code'

type Props = {
  hasApp: boolean
  begun: BegunApp | null
  begin: FormTurn
  confirm: FormTurn<{ codes: string[] | null }>
  remove: FormTurn
}

/** Adds an authenticator app in two steps, or removes the one there is. */
export function AppForm({ hasApp, begun, begin, confirm, remove }: Props) {
  if (hasApp) {
    const [answer, act, isPending] = remove
    return (
      <form action={act}>
        <FormMessage answer={confirm[0]?.ok ? confirm[0] : null} done="Your app is added." />
        <FormMessage answer={answer} />
        <p className="mb-3 text-muted">Signing in asks for the code that your app shows.</p>
        <ProofFields answer={answer} />
        <Button type="submit" disabled={isPending}>
          Remove the app
        </Button>
      </form>
    )
  }
  return (
    <>
      {begun && <Confirm begun={begun} turn={confirm} />}
      <Begin turn={begin} isAgain={begun !== null} wasRemoved={remove[0]?.ok === true} />
    </>
  )
}

function Begin({
  turn: [answer, act, isPending],
  isAgain,
  wasRemoved,
}: {
  turn: FormTurn
  isAgain: boolean
  wasRemoved: boolean
}) {
  return (
    <form action={act}>
      <FormMessage answer={answer?.ok ? null : answer} />
      {!isAgain && (
        <p className="mb-3 text-muted">
          {wasRemoved && 'The app is removed. '}
          An app on your phone shows a new code every 30 seconds, also without a network.
        </p>
      )}
      <ProofFields answer={answer} />
      <Button type="submit" kind={isAgain ? 'quiet' : 'plain'} disabled={isPending}>
        {isAgain ? 'Begin again with another secret' : 'Add an authenticator app'}
      </Button>
    </form>
  )
}

function Confirm({ begun, turn }: { begun: BegunApp; turn: Props['confirm'] }) {
  const [answer, act, isPending] = turn
  const { fields } = formState(answer)
  return (
    <form action={act} className="mb-4">
      <FormMessage answer={answer} />
      <p className="mb-4">Scan this with your app, or type the secret into it.</p>
      <QrCode {...begun.qr} />
      <p className="mt-4 mb-5 font-mono text-sm [overflow-wrap:anywhere]">
        <span className="sr-only">Secret: </span>
        {begun.secret.replace(/(.{4})(?!$)/g, '$1 ')}
      </p>
      <CodeField label="The code it shows now" error={fields.code} />
      <ProofFields answer={answer} />
      <Button type="submit" kind="primary" disabled={isPending}>
        {isPending ? 'Checking…' : 'Confirm the app'}
      </Button>
    </form>
  )
}
