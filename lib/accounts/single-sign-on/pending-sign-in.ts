import 'server-only'
import { decode, encode } from 'next-auth/jwt'
import { z } from 'zod'
import { authSecret } from '../secret'
import { cookieName } from '../sessions/session-cookie'

/** In milliseconds: ten minutes to sign in at the provider. */
export const pendingLimit = 10 * 60_000

/** What a browser keeps between leaving for the provider and coming back. */
const pendingSignIn = z.object({
  state: z.string(),
  nonce: z.string(),
  /** Of PKCE (RFC 7636). */
  verifier: z.string(),
  /** The page that was asked for. */
  next: z.string(),
})

export type PendingSignIn = z.output<typeof pendingSignIn>

/** Encrypted, with a key of its own: the browser that holds it can neither read nor change it. */
export function sealPending(pending: PendingSignIn): Promise<string> {
  return encode({ token: pending, secret: authSecret(), salt: salt(), maxAge: pendingLimit / 1000 })
}

/** @returns null for what is not ours, or too old */
export async function openPending(sealed: string): Promise<PendingSignIn | null> {
  const opening = decode({ token: sealed, secret: authSecret(), salt: salt() })
  const token = await opening.catch(() => null)
  return pendingSignIn.safeParse(token).data ?? null
}

function salt(): string {
  return cookieName('single-sign-on')
}
