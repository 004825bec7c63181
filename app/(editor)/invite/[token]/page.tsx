import type { Metadata } from 'next'
import { connection } from 'next/server'
import { AcceptInviteForm } from '@/components/editor/people/accept-invite-form'
import { Entrance } from '@/components/editor/people/entrance'
import { FurtherWay } from '@/components/editor/people/further-way'
import { SingleSignOnLink } from '@/components/editor/people/single-sign-on-link'
import { isPasswordSignInOn } from '@/lib/accounts/passwords/password-switch'
import { openInvite } from '@/lib/accounts/people/invites'
import { providerName } from '@/lib/accounts/single-sign-on/provider'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'

export const metadata: Metadata = { title: 'Join the desk', referrer: 'no-referrer' }

type Props = { params: Promise<{ token: string }> }

/** A link that no longer works is answered before this page; one that ends meanwhile, by the form. */
export default async function InvitePage({ params }: Props) {
  await connection()
  const { token } = await params
  const invited = openInvite(token)
  const provider = providerName()
  const hasPasswords = isPasswordSignInOn()
  return (
    <Entrance
      site={getPublication().name}
      title={`Join the desk of ${getPublication().name}`}
      lead={
        invited
          ? `You will sign in as ${invited.email}. This link works once.`
          : 'This link does not work any more.'
      }
    >
      {provider && (
        <SingleSignOnLink provider={provider} next={paths.dashboard()} isOnlyWay={!hasPasswords} />
      )}
      {hasPasswords && (
        <FurtherWay isFurther={provider !== null}>
          <AcceptInviteForm token={token} name={invited?.name ?? ''} />
        </FurtherWay>
      )}
    </Entrance>
  )
}
