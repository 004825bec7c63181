'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { requestReset, resetByLink } from '@/lib/accounts/passwords/password-resets'
import { resetLetter } from '@/lib/mail/letters'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'
import { absolute } from '@/lib/site'
import { mailAfter } from '../mail-after'
import { runVisitorAction } from '../run/run-action'
import { visitor } from '../run/visitor'

export const requestResetNow = runVisitorAction(
  z.object({ email: z.string().min(1, { error: 'Write your e-mail address.' }) }),
  async ({ email }) => {
    const found = requestReset(email, (await visitor()).address)
    mailAfter(() => {
      if (!found) return null
      const link = absolute(paths.reset(found.secret))
      return resetLetter({ ...found, site: getPublication().name, link })
    })
    return { email }
  },
)

export const resetByLinkNow = runVisitorAction(
  z.object({ token: z.string().max(100), password: z.string() }),
  async ({ token, password }): Promise<object> => {
    await resetByLink(token, password)
    redirect(`${paths.signIn()}?changed=yes`)
  },
)
