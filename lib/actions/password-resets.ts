'use server'

import { headers } from 'next/headers'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { z } from 'zod'
import { clientAddress } from '@/lib/accounts/client-address'
import { requestReset, resetByLink } from '@/lib/accounts/password-resets'
import { env } from '@/lib/env'
import { resetLetter } from '@/lib/mail/letters'
import { sendMail } from '@/lib/mail/send-mail'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'
import { absolute } from '@/lib/site'
import { runVisitorAction } from './run/run-action'

/** The mail goes out after the answer, which takes as long and reads the same for everybody. */
export const requestResetNow = runVisitorAction(
  z.object({ email: z.string().min(1, { error: 'Write your e-mail address.' }) }),
  async ({ email }) => {
    const found = requestReset(email, await address())
    const site = getPublication().name
    after(async () => {
      if (!found) return
      const link = absolute(paths.reset(found.secret))
      await sendMail(resetLetter({ ...found, site, link })).catch((error: Error) =>
        console.error('A link for a new password could not be mailed.', error.cause),
      )
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

async function address(): Promise<string> {
  return clientAddress((await headers()).get('x-forwarded-for'), env().TRUST_PROXY)
}
