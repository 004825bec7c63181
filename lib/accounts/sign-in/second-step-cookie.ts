import 'server-only'
import { cookies } from 'next/headers'
import { isSecureSite } from '@/lib/site'
import { cookieName } from '../sessions/session-cookie'
import { secondStepLimit } from './second-steps'

/** Only the browser in which the first proof was given can give the second factor. */
export async function keepSecondStep(secret: string): Promise<void> {
  const kept = attributes(secondStepLimit / 1000)
  ;(await cookies()).set(cookieName('second-step'), secret, kept)
}

/** @returns the secret this browser holds; empty when it holds none */
export async function heldSecondStep(): Promise<string> {
  return (await cookies()).get(cookieName('second-step'))?.value.slice(0, 100) ?? ''
}

export async function dropSecondStep(): Promise<void> {
  if (await heldSecondStep()) (await cookies()).set(cookieName('second-step'), '', attributes(0))
}

/**
 * A `__Host-` cookie goes only with the attributes it came with. `lax`, since whoever comes from a provider of single
 * sign-on is led on to the second step by another site. @param maxAge seconds
 */
function attributes(maxAge: number) {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecureSite(), maxAge } as const
}
