import 'server-only'
import type { Actor } from '@/lib/accounts/actor'
import { listInvites, revokeInvite } from '@/lib/accounts/invites'
import { Invalid } from '@/lib/errors'
import { inviteLetter } from '@/lib/mail/letters'
import { MailFailed, sendMail } from '@/lib/mail/send-mail'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'
import { absolute } from '@/lib/site'

/**
 * Sends the link of an invitation; one that nobody gets is none.
 * @throws Invalid when the mail could not be sent
 */
export async function mailInvite(
  actor: Actor,
  { email, name }: { email: string; name: string },
  secret: string,
): Promise<void> {
  const link = absolute(paths.invite(secret))
  try {
    const site = getPublication().name
    await sendMail(inviteLetter({ email, name, by: actor.name, site, link }))
  } catch (error) {
    if (!(error instanceof MailFailed)) throw error
    console.error('An invitation could not be mailed.', error.cause)
    const made = listInvites(actor).find((invite) => invite.email === email)
    if (made) revokeInvite(actor, made.id)
    throw new Invalid(
      'The mail could not be sent, so nobody was invited. Ask whoever runs the site to look at SMTP_URL.',
    )
  }
}
