import 'server-only'
import { database } from '@/db/connection'
import type { OwnSecondFactors } from '@/lib/domain/people/second-factor'
import type { Actor } from '../actor'
import { hasApp } from '../has-second-factor'
import { isFreshlyProven } from '../sign-in/fresh-proof'
import { begunApp } from './authenticator-app'
import { listPasskeys } from './passkeys'
import { personOf } from './person-of'
import { countCodes } from './recovery-codes'

/** A secret that is not confirmed yet is shown to nobody who merely found the browser open. @throws NotAllowed */
export function ownSecondFactors(actor: Actor): OwnSecondFactors {
  const { id } = personOf(actor)
  return {
    hasApp: hasApp(database(), id),
    begun: isFreshlyProven(actor) ? begunApp(actor) : null,
    passkeys: listPasskeys(actor),
    codesLeft: countCodes(id),
  }
}
