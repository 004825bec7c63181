import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { database } from '@/db/connection'
import { passwordResets, people, sessions } from '@/db/schema/accounts'
import { secondSteps } from '@/db/schema/second-factors'
import { identities } from '@/db/schema/single-sign-on'
import { type Transaction, writeTransaction } from '@/db/transaction'
import { Invalid, NotAllowed } from '@/lib/errors'
import type { Actor } from '../actor'
import { audit } from '../audit'
import { isPasswordSignInOn, passwordSwitchKey as key } from '../passwords/password-switch'
import { storeSetting } from '../stored-setting'
import { configuredProvider } from './provider'

/**
 * Off at once for everybody, with what a password has begun and not finished.
 * @throws NotAllowed; Invalid where that might leave nobody who gets in
 */
export function setPasswordSignIn(actor: Actor, isOn: boolean): void {
  if (actor.role !== 'owner') throw new NotAllowed('Only an owner can change the settings.')
  writeTransaction(database(), (tx) => {
    if (!isOn) refuseToLockOut(tx, actor)
    if (isPasswordSignInOn(tx) === isOn) return
    const value = isOn ? 'on' : 'off'
    storeSetting(tx, key, value)
    if (!isOn) {
      tx.delete(passwordResets).run()
      tx.delete(secondSteps).where(eq(secondSteps.beganWith, 'password')).run()
    }
    audit(tx, actor, 'changed a setting', key, { to: value })
  })
}

/** Whoever switches it off has just shown that the other way leads in; on the command line, that an owner has. */
function refuseToLockOut(tx: Transaction, actor: Actor): void {
  const provider = configuredProvider()
  if (!provider) throw new Invalid('Set single sign-on up first: this would lock everybody out.')
  if (actor.id === null) {
    if (!hasLinkedOwner(tx, provider.issuer)) throw new Invalid(noOwnerYet)
  } else if (!beganBySingleSignOn(tx, actor)) {
    throw new Invalid('Sign out, and in again by single sign-on; then this can be switched off.')
  }
}

const noOwnerYet =
  'No owner has signed in by single sign-on yet, so this might lock everybody out. Do that first.'

function hasLinkedOwner(tx: Transaction, issuer: string): boolean {
  const isOwner = and(eq(people.role, 'owner'), isNull(people.disabledAt))
  const row = tx
    .select({ id: people.id })
    .from(identities)
    .innerJoin(people, eq(people.id, identities.personId))
    .where(and(eq(identities.issuer, issuer), isOwner))
    .get()
  return row !== undefined
}

function beganBySingleSignOn(tx: Transaction, actor: Actor): boolean {
  const { id, beganWith } = sessions
  const row = tx
    .select({ beganWith })
    .from(sessions)
    .where(eq(id, actor.sessionId ?? ''))
    .get()
  return row?.beganWith === 'single sign-on'
}
