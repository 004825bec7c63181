import type { Metadata } from 'next'
import { connection } from 'next/server'
import { Entrance } from '@/components/editor/people/entrance'
import { ForgotPasswordForm } from '@/components/editor/people/forgot-password-form'
import { isPasswordSignInOn, passwordsAreOff } from '@/lib/accounts/password-switch'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'A new password' }

export default async function ForgotPasswordPage() {
  await connection()
  const isOn = isPasswordSignInOn()
  return (
    <Entrance
      title="Forgot your password?"
      lead={
        isOn
          ? 'Write the address you sign in with, and a link to choose a new one is on its way.'
          : passwordsAreOff
      }
    >
      {isOn ? <ForgotPasswordForm /> : <a href={paths.signIn()}>Sign in</a>}
    </Entrance>
  )
}
