'use server'

import { refresh } from 'next/cache'
import { z } from 'zod'
import { changePassword } from '@/lib/accounts/people/people'
import { changeProfile } from '@/lib/accounts/people/profile'
import { endOtherSessions, endSession } from '@/lib/accounts/sessions/sessions'
import { profileForm } from '@/lib/domain/people/profile'
import { Invalid } from '@/lib/errors'
import { runAction } from '../run/run-action'

const passwords = z.object({
  currentPassword: z.string().max(1024, { error: 'This is not your present password.' }),
  newPassword: z.string(),
})

export const changeOwnPassword = runAction(
  passwords,
  async (actor, input) => {
    await changePassword(actor, input.currentPassword, input.newPassword)
    refresh()
    return {}
  },
  { passwordInForm: true },
)

const profileWithPicture = profileForm.extend({
  picture: z.instanceof(File).optional(),
  /** A box that is not ticked is not sent. */
  removePicture: z.literal('yes').optional(),
})

export const changeOwnProfile = runAction(
  profileWithPicture,
  async (actor, { picture, removePicture, ...profile }) => {
    const sent = picture && picture.size > 0 ? Buffer.from(await picture.arrayBuffer()) : undefined
    await inItsField(() => changeProfile(actor, profile, sent ?? (removePicture && null)))
    refresh()
    return {}
  },
)

async function inItsField(work: () => Promise<void>): Promise<void> {
  try {
    await work()
  } catch (error) {
    if (error instanceof Invalid) refusePicture(error.message)
    throw error
  }
}

function refusePicture(message: string): never {
  throw new Invalid('Nothing was saved.', { picture: message })
}

const endOne = runAction(z.object({ session: z.string() }), (actor, { session }) => {
  endSession(actor, session)
  refresh()
  return {}
})

export async function endOneSession(form: FormData): Promise<void> {
  await endOne(null, form)
}

const endOthers = runAction(z.object({}), (actor) => {
  endOtherSessions(actor)
  refresh()
  return {}
})

export async function endOtherSessionsNow(form: FormData): Promise<void> {
  await endOthers(null, form)
}
