import 'server-only'
import { cookies } from 'next/headers'
import { isSecureSite } from '@/lib/site'
import { cookieName } from '../sessions/session-cookie'
import { openPending, type PendingSignIn, pendingLimit, sealPending } from './pending-sign-in'

/** Only the browser that left for the provider can come back from it. */
export async function keepPending(pending: PendingSignIn): Promise<void> {
  const kept = attributes(pendingLimit / 1000)
  ;(await cookies()).set(name(), await sealPending(pending), kept)
}

/** Uses up what this browser kept. @returns null when it left for no provider, or too long ago */
export async function takePending(): Promise<PendingSignIn | null> {
  const sealed = (await cookies()).get(name())?.value
  if (!sealed) return null
  ;(await cookies()).set(name(), '', attributes(0))
  return openPending(sealed)
}

function name(): string {
  return cookieName('single-sign-on')
}

/** It has to come along when the provider sends somebody back, which is another site. @param maxAge seconds */
function attributes(maxAge: number) {
  return { httpOnly: true, sameSite: 'lax', path: '/', secure: isSecureSite(), maxAge } as const
}
