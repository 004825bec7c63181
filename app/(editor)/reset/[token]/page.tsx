import type { Metadata } from 'next'
import { connection } from 'next/server'
import { Entrance } from '@/components/editor/people/entrance'
import { NewPasswordForm } from '@/components/editor/people/new-password-form'
import { openReset } from '@/lib/accounts/passwords/password-resets'
import { getPublication } from '@/lib/published/get-publication'

export const metadata: Metadata = { title: 'A new password', referrer: 'no-referrer' }

type Props = { params: Promise<{ token: string }> }

export default async function ResetPage({ params }: Props) {
  await connection()
  const { token } = await params
  const person = openReset(token)
  return (
    <Entrance
      site={getPublication().name}
      title="Choose a new password"
      lead={
        person
          ? `For ${person.email}. It signs you out everywhere. This link works once.`
          : 'This link does not work any more.'
      }
    >
      <NewPasswordForm token={token} />
    </Entrance>
  )
}
