import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { Entrance } from '@/components/editor/people/entrance'
import { WaysIn } from '@/components/editor/people/ways-in'
import { Notice } from '@/components/ui/notice'
import { isPasswordSignInOn } from '@/lib/accounts/passwords/password-switch'
import { owesSecondFactor } from '@/lib/accounts/second-factor-rule'
import { signedInActor } from '@/lib/accounts/sessions/require-actor'
import { providerName } from '@/lib/accounts/single-sign-on/provider'
import { nextPath } from '@/lib/actions/run/next-path'
import { commandCall } from '@/lib/command-call'
import { singleSignOnEnds, singleSignOnWords } from '@/lib/domain/people/single-sign-on'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'

export const metadata: Metadata = { title: 'Sign in' }

type Said = string | string[]
type Props = { searchParams: Promise<{ next?: Said; changed?: Said; came?: Said }> }

export default async function SignInPage({ searchParams }: Props) {
  await connection()
  const { next: wanted, changed, came } = await searchParams
  const next = nextPath(wanted)
  const actor = await signedInActor()
  if (actor) redirect(owesSecondFactor(actor) ? paths.addFactor() : next)
  const provider = providerName()
  const ended = singleSignOnEnds.find((end) => end === came)
  return (
    <Entrance site={getPublication().name} title="Sign in to the desk">
      {changed && <Notice kind="done">Your password is changed. Sign in with it.</Notice>}
      {ended && (
        <Notice kind="fault">{singleSignOnWords(ended, provider ?? 'Single sign-on')}</Notice>
      )}
      <WaysIn
        provider={provider}
        hasPasswords={isPasswordSignInOn()}
        next={next}
        wayBack={commandCall('password-sign-in on')}
      />
    </Entrance>
  )
}
