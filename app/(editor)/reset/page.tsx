import type { Metadata } from 'next'
import { connection } from 'next/server'
import { Entrance } from '@/components/editor/people/entrance'
import { ForgotPasswordForm } from '@/components/editor/people/forgot-password-form'

export const metadata: Metadata = { title: 'A new password' }

export default async function ForgotPasswordPage() {
  await connection()
  return (
    <Entrance
      title="Forgot your password?"
      lead="Write the address you sign in with, and a link to choose a new one is on its way."
    >
      <ForgotPasswordForm />
    </Entrance>
  )
}
