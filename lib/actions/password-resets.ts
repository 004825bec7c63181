'use server'

import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { z } from 'zod'
import { requestReset, resetByLink } from '@/lib/accounts/password-resets'
import { resetLetter } from '@/lib/mail/letters'
import { MailFailed, sendMail } from '@/lib/mail/send-mail'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'
import { absolute } from '@/lib/site'
import { runVisitorAction } from './run/run-action'
import { visitor } from './run/visitor'

/** The mail goes out after the answer, which takes as long and reads the same for everybody. */
export const requestResetNow = runVisitorAction(
  z.object({ email: z.string().min(1, { error: 'Write your e-mail address.' }) }),
  async ({ email }) => {
    const found = requestReset(email, (await visitor()).address)
    const site = getPublication().name
    after(async () => {
      if (!found) return
      const link = absolute(paths.reset(found.secret))
      // Whoever asked has had the answer; a mail that failed is in the log.
      await sendMail(resetLetter({ ...found, site, link })).catch((error: unknown) => {
        if (!(error instanceof MailFailed)) throw error
      })
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
