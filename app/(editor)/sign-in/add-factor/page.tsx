import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { Entrance } from '@/components/editor/people/entrance'
import { SecondFactors } from '@/components/editor/second-factors/second-factors'
import { Button, buttonLook } from '@/components/ui/button'
import { owesSecondFactor } from '@/lib/accounts/second-factor-rule'
import { ownSecondFactors } from '@/lib/accounts/second-factors/own-second-factors'
import { signedInActor } from '@/lib/accounts/sessions/require-actor'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'

export const metadata: Metadata = { title: 'Add a second factor' }

/** The one page open to who has to add a second factor. It stays for the recovery codes once they have. */
export default async function AddFactorPage() {
  await connection()
  const actor = await signedInActor()
  if (!actor) redirect(paths.signIn())
  const isOwing = owesSecondFactor(actor)
  return (
    <Entrance
      site={getPublication().name}
      title="Add a second factor"
      lead={
        isOwing
          ? 'This site asks you for more than a password. Add an app or a passkey, then go on to the desk.'
          : 'You have a second factor. Keep the recovery codes, then go on to the desk.'
      }
    >
      {!isOwing && (
        <p className="mb-6">
          <a href={paths.dashboard()} className={buttonLook('primary', 'w-full')}>
            Go on to the desk
          </a>
        </p>
      )}
      <SecondFactors {...ownSecondFactors(actor)} />
      <form method="post" action={paths.signOut()} className="mt-10 border-line border-t pt-4">
        <Button type="submit" kind="quiet">
          Sign out
        </Button>
      </form>
    </Entrance>
  )
}
