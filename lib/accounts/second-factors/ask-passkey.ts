import 'server-only'
import {
  generateAuthenticationOptions,
  type PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { passkeys } from '@/db/schema/second-factors'
import type { PasskeyPurpose } from '@/lib/domain/people/second-factor'
import { newChallenge } from './passkey-challenges'
import { relyingParty } from './relying-party'

/** What a browser asks an authenticator to sign. Without a person the authenticator offers whose passkeys it has. */
export async function askForPasskey(
  purpose: Exclude<PasskeyPurpose, 'add'>,
  personId: string | null,
): Promise<PublicKeyCredentialRequestOptionsJSON> {
  return generateAuthenticationOptions({
    rpID: relyingParty().rpID,
    challenge: Uint8Array.from(Buffer.from(newChallenge(purpose, personId), 'base64url')),
    userVerification: 'required',
    allowCredentials: personId === null ? [] : keysOf(personId),
  })
}

function keysOf(personId: string): { id: string; transports: string[] }[] {
  return database()
    .select({ id: passkeys.id, transports: passkeys.transports })
    .from(passkeys)
    .where(eq(passkeys.personId, personId))
    .all()
}
