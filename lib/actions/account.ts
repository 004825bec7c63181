'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { changePassword } from '@/lib/accounts/people'
import { changeProfile } from '@/lib/accounts/profile'
import { endOtherSessions, endSession } from '@/lib/accounts/sessions'
import { profileForm } from '@/lib/domain/profile'
import { runAction } from './run-action'

const passwords = z.object({
  currentPassword: z.string().max(1024, { error: 'This is not your present password.' }),
  newPassword: z.string(),
})

export const changeOwnPassword = runAction(passwords, async (editor, input) => {
  await changePassword(editor, input.currentPassword, input.newPassword)
  refresh()
  return {}
})

export const changeOwnProfile = runAction(profileForm, (editor, profile) => {
  changeProfile(editor, profile)
  refresh()
  return {}
})

const endOne = runAction(z.object({ session: z.string() }), (editor, { session }) => {
  endSession(editor, session)
  refresh()
  return {}
})

export async function endOneSession(form: FormData): Promise<void> {
  await endOne(null, form)
}

const endOthers = runAction(z.object({}), (editor) => {
  endOtherSessions(editor)
  refresh()
  return {}
})

export async function endOtherSessionsNow(form: FormData): Promise<void> {
  await endOthers(null, form)
}
