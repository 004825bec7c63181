import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { Door } from '@/components/editor/door'
import { SignInForm } from '@/components/editor/sign-in-form'
import { currentEditor } from '@/lib/accounts/require-editor'
import { nextPath } from '@/lib/actions/next-path'

export const instant = false

export const metadata: Metadata = { title: 'Sign in' }

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export default async function SignInPage({ searchParams }: Props) {
  await connection()
  const next = nextPath((await searchParams).next)
  if (await currentEditor()) redirect(next)
  return (
    <Door title="Sign in to the desk">
      <SignInForm next={next} />
    </Door>
  )
}
