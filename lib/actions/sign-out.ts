'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { signOut } from '@/lib/accounts/auth'
import { paths } from '@/lib/paths'
import { runAction } from './run/run-action'

const leave = runAction(z.object({}), async (): Promise<object> => {
  await signOut({ redirect: false })
  redirect(paths.signIn())
})

export async function signOutNow(form: FormData): Promise<void> {
  await leave(null, form)
}
