import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { connection } from 'next/server'
import { Entrance } from '@/components/editor/people/entrance'
import { SecondStepForm } from '@/components/editor/second-factors/second-step-form'
import { factorsToAsk } from '@/lib/accounts/second-factors/factors-to-ask'
import { signedInActor } from '@/lib/accounts/sessions/require-actor'
import { heldSecondStep } from '@/lib/accounts/sign-in/second-step-cookie'
import { openSecondStep } from '@/lib/accounts/sign-in/second-steps'
import { nextPath } from '@/lib/actions/run/next-path'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'

export const metadata: Metadata = { title: 'Second step' }

type Props = { searchParams: Promise<{ next?: string | string[] }> }

export default async function SecondStepPage({ searchParams }: Props) {
  await connection()
  const next = nextPath((await searchParams).next)
  if (await signedInActor()) redirect(next)
  const person = openSecondStep(await heldSecondStep())
  return (
    <Entrance
      site={getPublication().name}
      title="One more step"
      lead={person ? 'So far it is right. Now show the second thing.' : over}
    >
      {person ? (
        <SecondStepForm next={next} {...factorsToAsk(person.id)} />
      ) : (
        <a href={paths.signIn()}>Sign in again</a>
      )}
    </Entrance>
  )
}

const over = 'This took more than five minutes, or was finished elsewhere.'
