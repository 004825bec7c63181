import type { Metadata } from 'next'
import { connection } from 'next/server'
import { Entrance } from '@/components/editor/people/entrance'
import { SetUpForm } from '@/components/editor/people/set-up-form'
import { buttonLook } from '@/components/ui/button'
import { isSetupTokenOpen } from '@/lib/accounts/tokens'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'

export const metadata: Metadata = { title: 'Set up', referrer: 'no-referrer' }

type Props = { params: Promise<{ token: string }> }

export default async function SetUpPage({ params }: Props) {
  await connection()
  const { token } = await params
  return isSetupTokenOpen(token) ? <OpenLink token={token} /> : <ClosedLink />
}

function OpenLink({ token }: { token: string }) {
  return (
    <Entrance
      site={getPublication().name}
      title="Create the owner account"
      lead="The owner runs the site and its people. This link works once."
    >
      <SetUpForm token={token} />
    </Entrance>
  )
}

function ClosedLink() {
  return (
    <Entrance
      site={getPublication().name}
      title="This link no longer works"
      lead="It has been used, or it is more than a day old. While there is no owner, each start of the site prints a new one."
    >
      <a href={paths.signIn()} className={buttonLook()}>
        Sign in
      </a>
    </Entrance>
  )
}
