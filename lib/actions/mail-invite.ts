import 'server-only'
import type { Actor } from '@/lib/accounts/actor'
import { listInvites, revokeInvite } from '@/lib/accounts/people/invites'
import { Invalid } from '@/lib/errors'
import { mailGoesOut } from '@/lib/mail/goes-out'
import { inviteLetter } from '@/lib/mail/letters'
import { MailFailed, sendMail } from '@/lib/mail/send-mail'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'
import { absolute } from '@/lib/site'

/**
 * Sends the link of an invitation; one that nobody gets is none.
 * @returns the link where no mail goes out, so that whoever invites can hand it over
 * @throws Invalid when the mail could not be sent
 */
export async function mailInvite(
  actor: Actor,
  { email, name }: { email: string; name: string },
  secret: string,
): Promise<string | undefined> {
  const link = absolute(paths.invite(secret))
  try {
    const site = getPublication().name
    await sendMail(inviteLetter({ email, name, by: actor.name, site, link }))
    return mailGoesOut() ? undefined : link
  } catch (error) {
    if (!(error instanceof MailFailed)) throw error
    const made = listInvites(actor).find((invite) => invite.email === email)
    if (made) revokeInvite(actor, made.id)
    throw new Invalid(
      'The mail could not be sent, so nobody was invited. Ask whoever runs the site to look at SMTP_URL.',
    )
  }
}
