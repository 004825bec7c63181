import 'server-only'
import {
  generateRegistrationOptions,
  type PublicKeyCredentialCreationOptionsJSON,
  verifyRegistrationResponse,
} from '@simplewebauthn/server'
import { count, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { passkeys } from '@/db/schema/second-factors'
import { writeTransaction } from '@/db/transaction'
import { Invalid } from '@/lib/errors'
import { getPublication } from '@/lib/published/get-publication'
import type { Actor } from '../actor'
import { audit } from '../audit'
import { ownEmail } from '../people/own-email'
import { answerIn, orNull } from './passkey-answer'
import { newChallenge, spendChallenge } from './passkey-challenges'
import { passkeyName } from './passkeys'
import { personOf } from './person-of'
import { codesForTheFirst } from './recovery-codes'
import { relyingParty } from './relying-party'

const most = 20

/** What a browser asks an authenticator for: a key it can find by itself, and that checks who holds it. @throws NotAllowed */
export async function beginPasskey(actor: Actor): Promise<PublicKeyCredentialCreationOptionsJSON> {
  const person = personOf(actor)
  const known = database()
    .select({ id: passkeys.id })
    .from(passkeys)
    .where(eq(passkeys.personId, person.id))
    .all()
  return generateRegistrationOptions({
    rpName: getPublication().name,
    rpID: relyingParty().rpID,
    userName: ownEmail(actor),
    userDisplayName: person.name,
    userID: Uint8Array.from(Buffer.from(person.id)),
    challenge: Uint8Array.from(Buffer.from(newChallenge('add', person.id), 'base64url')),
    attestationType: 'none',
    excludeCredentials: known,
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

/**
 * Keeps a passkey that a browser has just made.
 * @returns recovery codes when it is the first second factor, told only this once
 * @throws Invalid NotAllowed
 */
export async function addPasskey(
  actor: Actor,
  text: string,
  name: string,
): Promise<string[] | null> {
  const person = personOf(actor)
  const row = { ...(await madePasskey(person.id, text)), name: passkeyName(name) }
  return writeTransaction(database(), (tx) => {
    const theirs = eq(passkeys.personId, person.id)
    const { there } = tx.select({ there: count() }).from(passkeys).where(theirs).get() ?? {}
    if ((there ?? 0) >= most) {
      throw new Invalid(`There are ${most} passkeys already. Remove one before adding another.`)
    }
    const codes = codesForTheFirst(tx, person.id)
    const added = tx.insert(passkeys).values(row).onConflictDoNothing().run()
    if (added.changes !== 1) throw new Invalid(notAdded)
    audit(tx, actor, 'added a passkey', person.id, { name: row.name })
    return codes
  })
}

async function madePasskey(personId: string, text: string) {
  const { rpID, origin } = relyingParty()
  const response = answerIn(text)
  const verified =
    response &&
    (await orNull(() =>
      verifyRegistrationResponse({
        response,
        expectedChallenge: (challenge) => spendChallenge(challenge, 'add', personId),
        expectedOrigin: origin,
        expectedRPID: rpID,
        requireUserVerification: true,
      }),
    ))
  if (!verified?.verified) throw new Invalid(notAdded)
  const { id, publicKey, counter, transports = [] } = verified.registrationInfo.credential
  const key = Buffer.from(publicKey).toString('base64url')
  const known = transports.filter((one) => typeof one === 'string').slice(0, 10)
  return { id, personId, publicKey: key, counter, transports: known, createdAt: Date.now() }
}

const notAdded = 'The passkey was not added. Try once more.'
