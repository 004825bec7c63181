import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { PasskeySignInForm } from '@/components/editor/passkeys/passkey-sign-in-form'
import { Entrance } from '@/components/editor/people/entrance'
import { SignInForm } from '@/components/editor/people/sign-in-form'
import { Notice } from '@/components/ui/notice'
import { signedInActor } from '@/lib/accounts/require-actor'
import { owesSecondFactor } from '@/lib/accounts/second-factor-rule'
import { nextPath } from '@/lib/actions/run/next-path'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Sign in' }

type Props = { searchParams: Promise<{ next?: string | string[]; changed?: string | string[] }> }

export default async function SignInPage({ searchParams }: Props) {
  await connection()
  const { next: wanted, changed } = await searchParams
  const next = nextPath(wanted)
  const actor = await signedInActor()
  if (actor) redirect(owesSecondFactor(actor) ? paths.addFactor() : next)
  return (
    <Entrance title="Sign in to the desk">
      {changed && <Notice kind="done">Your password is changed. Sign in with it.</Notice>}
      <SignInForm next={next} />
      <PasskeySignInForm next={next} />
    </Entrance>
  )
}
