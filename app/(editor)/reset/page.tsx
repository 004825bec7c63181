import type { Metadata } from 'next'
import { connection } from 'next/server'
import { Entrance } from '@/components/editor/people/entrance'
import { ForgotPasswordForm } from '@/components/editor/people/forgot-password-form'
import { isPasswordSignInOn, passwordsAreOff } from '@/lib/accounts/passwords/password-switch'
import { mailGoesOut } from '@/lib/mail/goes-out'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'

export const metadata: Metadata = { title: 'A new password' }

const leads = {
  mail: 'Write the address you sign in with, and a link to choose a new one is on its way.',
  outbox:
    'No mail goes out from this site. Write the address you sign in with, and ask whoever runs the site for the letter that then lies in its outbox.',
}

export default async function ForgotPasswordPage() {
  await connection()
  const isOn = isPasswordSignInOn()
  const isMailOn = mailGoesOut()
  return (
    <Entrance
      site={getPublication().name}
      title="Forgot your password?"
      lead={isOn ? leads[isMailOn ? 'mail' : 'outbox'] : passwordsAreOff}
    >
      {isOn ? <ForgotPasswordForm isMailOn={isMailOn} /> : <a href={paths.signIn()}>Sign in</a>}
    </Entrance>
  )
}
