import 'server-only'
import { verifyAuthenticationResponse } from '@simplewebauthn/server'
import { and, eq, isNull } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { passkeys } from '@/db/schema/second-factors'
import type { PasskeyPurpose } from '@/lib/domain/people/second-factor'
import { answerIn, orNull } from './passkey-answer'
import { spendChallenge } from './passkey-challenges'
import { relyingParty } from './relying-party'

/**
 * Checks what an authenticator signed, which uses the challenge up.
 * @param personId who it has to be; null for whoever signs in, whom the authenticator then names
 * @returns whose passkey it is, or null for anything that is not right
 */
export async function checkPasskey(
  text: string,
  purpose: PasskeyPurpose,
  personId: string | null,
): Promise<{ id: string; name: string } | null> {
  const response = answerIn(text)
  const known = response && keyNamed(response.id)
  if (!response || !known) return null
  const { key, person } = known
  const named = Buffer.from(String(response.response.userHandle ?? ''), 'base64url').toString()
  if (personId === null ? named !== person.id : personId !== person.id) return null
  const { rpID, origin } = relyingParty()
  const checked = await orNull(() =>
    verifyAuthenticationResponse({
      response,
      expectedChallenge: (challenge) => spendChallenge(challenge, purpose, personId),
      expectedOrigin: origin,
      expectedRPID: rpID,
      requireUserVerification: true,
      credential: {
        id: key.id,
        publicKey: Uint8Array.from(Buffer.from(key.publicKey, 'base64url')),
        counter: key.counter,
      },
    }),
  )
  if (!checked?.verified) return null
  return noteUse(key, checked.authenticationInfo.newCounter) ? person : null
}

function keyNamed(id: string) {
  return database()
    .select({
      key: { id: passkeys.id, publicKey: passkeys.publicKey, counter: passkeys.counter },
      person: { id: people.id, name: people.name },
    })
    .from(passkeys)
    .innerJoin(people, eq(people.id, passkeys.personId))
    .where(and(eq(passkeys.id, id), isNull(people.disabledAt)))
    .get()
}

/** The counter must still be the one it was checked against. */
function noteUse({ id, counter }: { id: string; counter: number }, newCounter: number): boolean {
  const asChecked = and(eq(passkeys.id, id), eq(passkeys.counter, counter))
  const used = { counter: newCounter, lastUsedAt: Date.now() }
  return database().update(passkeys).set(used).where(asChecked).run().changes === 1
}
