import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { digestSignUps, subscribers } from '@/db/schema/subscribers'
import { writeTransaction } from '@/db/transaction'
import { hashOf, newSecret } from '@/lib/accounts/link-secret'
import { networkOf } from '@/lib/accounts/network-of'
import { countDigestLetter, countDigestSignUp } from '@/lib/accounts/rate-limit'
import { type DigestChoice, formVersion, type SignUp } from '@/lib/domain/digest/sign-up-form'
import { TooMany } from '@/lib/errors'
import { leaveToken } from './keyed'

/** In milliseconds: how long a link to confirm works. */
export const confirmWithin = 48 * 60 * 60_000

/** A letter that asks for confirmation, or, to whoever confirmed before, one with the way to change what they get. */
export type SignUpLetter = { kind: 'confirm' | 'change'; email: string; token: string }

/**
 * Takes down that somebody asked for the digest. What is answered must not tell who gets it already.
 * @param client the visitor's address
 * @returns the letter to send, or null when the address had three within a day
 * @throws TooMany after ten from one network within an hour
 */
export function signUpForDigest(asked: SignUp, client: string, now: number): SignUpLetter | null {
  const network = networkOf(client)
  if (!countDigestSignUp(network)) throw new TooMany(tooMany)
  const secret = newSecret()
  return writeTransaction(database(), (tx) => {
    if (!countDigestLetter(tx, asked.email)) return null
    const { id, email } = subscribers
    const present = tx.select({ id }).from(subscribers).where(eq(email, asked.email)).get()
    if (present) return { kind: 'change', email: asked.email, token: leaveToken(present.id) }
    tx.insert(digestSignUps)
      .values({
        hash: hashOf(secret),
        email: asked.email,
        ...choiceOf(asked),
        formVersion,
        network,
        expiresAt: now + confirmWithin,
      })
      .run()
    return { kind: 'confirm', email: asked.email, token: secret }
  })
}

function choiceOf({ rhythm, topics }: SignUp): DigestChoice {
  return { rhythm, topics }
}

const tooMany = 'There were too many sign-ups from your network. Try again in an hour.'
