'use server'

import { redirect } from 'next/navigation'
import { z } from 'zod'
import { confirmEmailChange, requestEmailChange } from '@/lib/accounts/people/email-changes'
import { Invalid } from '@/lib/errors'
import { formerAddressLetter, newAddressLetter } from '@/lib/mail/letters'
import { type Letter, MailFailed, sendMail } from '@/lib/mail/send-mail'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'
import { absolute } from '@/lib/site'
import { mailAfter } from '../mail-after'
import { runAction } from '../run/run-action'

export const requestEmailChangeNow = runAction(
  z.object({ email: z.string() }),
  async (actor, typed) => {
    const { secret, ...to } = requestEmailChange(actor, typed.email)
    const link = absolute(paths.confirmEmail(secret))
    await send(newAddressLetter({ ...to, site: getPublication().name, link }))
    return { email: to.email }
  },
  { freshProof: true },
)

export const confirmEmailChangeNow = runAction(
  z.object({ token: z.string().max(100) }),
  (actor, { token }): object => {
    const { former, ...person } = confirmEmailChange(actor, token)
    mailAfter(() =>
      former === null
        ? null
        : formerAddressLetter({ ...person, former, site: getPublication().name }),
    )
    redirect(`${paths.account()}?email=changed`)
  },
)

async function send(letter: Letter): Promise<void> {
  try {
    await sendMail(letter)
  } catch (error) {
    if (!(error instanceof MailFailed)) throw error
    throw new Invalid(
      'The mail could not be sent, so your address stays as it is. Ask whoever runs the site to look at SMTP_URL.',
    )
  }
}
