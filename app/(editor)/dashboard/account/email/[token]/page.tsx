import type { Metadata } from 'next'
import { TopBar } from '@/components/editor/parts/top-bar'
import { ConfirmEmailForm } from '@/components/editor/people/confirm-email-form'
import { openEmailChange } from '@/lib/accounts/people/email-changes'
import { ownEmail } from '@/lib/accounts/people/own-email'
import { requireActor } from '@/lib/accounts/sessions/require-actor'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Another address', referrer: 'no-referrer' }

type Props = { params: Promise<{ token: string }> }

export default async function ConfirmEmailPage({ params }: Props) {
  const { token } = await params
  const actor = await requireActor(paths.account())
  const email = openEmailChange(actor, token)
  return (
    <>
      <TopBar>
        <h1 className="font-semibold">Another address</h1>
      </TopBar>
      <main id="main" className="max-w-form px-5 py-7 md:px-7">
        {email === null ? (
          <p>
            This link does not work any more, or was sent to somebody else. Ask for a new one under{' '}
            <a href={paths.account()}>Account</a>.
          </p>
        ) : (
          <>
            <p className="mb-5 [overflow-wrap:anywhere]">
              You sign in with {ownEmail(actor)} now. From then on only {email} counts, and the
              former address is told.
            </p>
            <ConfirmEmailForm token={token} email={email} />
          </>
        )}
      </main>
    </>
  )
}
