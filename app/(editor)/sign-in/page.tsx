import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { Entrance } from '@/components/editor/people/entrance'
import { SignInForm } from '@/components/editor/people/sign-in-form'
import { Notice } from '@/components/ui/notice'
import { currentActor } from '@/lib/accounts/require-actor'
import { nextPath } from '@/lib/actions/run/next-path'

export const metadata: Metadata = { title: 'Sign in' }

type Props = { searchParams: Promise<{ next?: string | string[]; changed?: string | string[] }> }

export default async function SignInPage({ searchParams }: Props) {
  await connection()
  const { next: wanted, changed } = await searchParams
  const next = nextPath(wanted)
  if (await currentActor()) redirect(next)
  return (
    <Entrance title="Sign in to the desk">
      {changed && <Notice kind="done">Your password is changed. Sign in with it.</Notice>}
      <SignInForm next={next} />
    </Entrance>
  )
}
