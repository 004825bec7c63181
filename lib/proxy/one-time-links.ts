import { openReset } from '@/lib/accounts/passwords/password-resets'
import { isEmailChangeOpen } from '@/lib/accounts/people/email-changes'
import { openInvite } from '@/lib/accounts/people/invites'
import { isSetupTokenOpen } from '@/lib/accounts/tokens'
import { paths } from '@/lib/paths'

type OneTimeLink = {
  prefix: string
  isOpen: (secret: string) => boolean
  /** What is said when it works no more. */
  closed: string
}

/** Links whose secret stands in the address, so that no referrer may carry it on. */
const links: OneTimeLink[] = [
  {
    prefix: paths.setup(''),
    isOpen: isSetupTokenOpen,
    closed:
      'It has been used, or it is more than a day old. While there is no owner, each start of the site prints a new one.',
  },
  {
    prefix: paths.invite(''),
    isOpen: (secret) => openInvite(secret) !== null,
    closed:
      'It has been used or revoked, or it is more than three days old. Ask whoever invited you for a new one.',
  },
  {
    prefix: paths.reset(''),
    isOpen: (secret) => openReset(secret) !== null,
    closed: `It has been used, or it is more than half an hour old. Ask for a new one at ${paths.forgotPassword()}.`,
  },
  {
    prefix: paths.confirmEmail(''),
    isOpen: isEmailChangeOpen,
    closed:
      'It has been used, or it is more than half an hour old. Ask for a new one under Account.',
  },
]

export function oneTimeLink(pathname: string): OneTimeLink | undefined {
  return links.find(({ prefix }) => pathname.startsWith(prefix))
}
