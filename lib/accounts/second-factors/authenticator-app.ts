import 'server-only'
import { and, eq, isNotNull, isNull } from 'drizzle-orm'
import { generateSecret } from 'otplib'
import { database } from '@/db/connection'
import { authenticatorApps as apps } from '@/db/schema/second-factors'
import { type Transaction, writeTransaction } from '@/db/transaction'
import type { BegunApp } from '@/lib/domain/people/second-factor'
import { tooManyTries } from '@/lib/domain/people/too-many-tries'
import { Invalid } from '@/lib/errors'
import { getPublication } from '@/lib/published/get-publication'
import type { Actor } from '../actor'
import { audit } from '../audit'
import { hasApp } from '../has-second-factor'
import { ownEmail } from '../people/own-email'
import { countOwnTry } from '../rate-limit'
import { personOf } from './person-of'
import { qrCode } from './qr-path'
import { codesForTheFirst, forgetCodesOfNoFactor } from './recovery-codes'
import { seal, unseal } from './seal'
import { authenticatorAddress, readCode } from './totp-code'

/** In milliseconds: how long a secret that nobody confirmed is shown. */
const patience = 15 * 60_000

/** Begins to add an app; a secret that was begun before and not confirmed is void. @throws Invalid NotAllowed */
export function beginApp(actor: Actor): void {
  const { id: personId } = personOf(actor)
  const sealedSecret = seal(generateSecret(), personId)
  const begun = { sealedSecret, begunAt: Date.now(), lastStep: 0 }
  writeTransaction(database(), (tx) => {
    if (hasApp(tx, personId)) {
      throw new Invalid('An authenticator app is there already. Remove it before adding another.')
    }
    tx.insert(apps)
      .values({ personId, ...begun })
      .onConflictDoUpdate({ target: apps.personId, set: begun })
      .run()
  })
}

/** What to put into the app, until it is confirmed or a quarter of an hour has passed; then null. */
export function begunApp(actor: Actor): BegunApp | null {
  const { id: personId } = personOf(actor)
  const row = database()
    .select({ sealedSecret: apps.sealedSecret, begunAt: apps.begunAt })
    .from(apps)
    .where(and(eq(apps.personId, personId), isNull(apps.confirmedAt)))
    .get()
  if (!row || row.begunAt <= Date.now() - patience) return null
  const secret = unseal(row.sealedSecret, personId)
  if (secret === null) return null
  const address = authenticatorAddress(getPublication().name, ownEmail(actor), secret)
  return { secret, qr: qrCode(address) }
}

/**
 * Lets the app count from now on, since it showed the right code.
 * @returns recovery codes when it is the first second factor, told only this once
 * @throws Invalid NotAllowed
 */
export function confirmApp(actor: Actor, code: string): string[] | null {
  const person = personOf(actor)
  if (!countOwnTry(person.id)) throw new Invalid(tooManyTries, { code: tooManyTries })
  return writeTransaction(database(), (tx) => {
    const row = tx.select().from(apps).where(eq(apps.personId, person.id)).get()
    if (!row || row.confirmedAt !== null || row.begunAt <= Date.now() - patience) {
      throw new Invalid('This secret is no longer open. Begin again.')
    }
    const reading = readApp(row, code)
    if (reading.kind !== 'right') throw new Invalid('The app was not added.', { code: reading.why })
    const codes = codesForTheFirst(tx, person.id)
    tx.update(apps)
      .set({ confirmedAt: Date.now(), lastStep: reading.step })
      .where(eq(apps.personId, person.id))
      .run()
    audit(tx, actor, 'added an authenticator app', person.id)
    return codes
  })
}

/** @throws NotAllowed */
export function removeApp(actor: Actor): void {
  const person = personOf(actor)
  writeTransaction(database(), (tx) => {
    const gone = tx.delete(apps).where(eq(apps.personId, person.id)).returning().get()
    if (!gone || gone.confirmedAt === null) return
    forgetCodesOfNoFactor(tx, person.id)
    audit(tx, actor, 'removed the authenticator app', person.id)
  })
}

export type CodeUse = { kind: 'right' } | { kind: 'refused'; why: string }

/** Uses a code up: none counts twice, and none after a later one. */
export function spendAppCode(tx: Transaction, personId: string, code: string): CodeUse {
  const row = tx
    .select()
    .from(apps)
    .where(and(eq(apps.personId, personId), isNotNull(apps.confirmedAt)))
    .get()
  if (!row) return { kind: 'refused', why: wrongCode }
  const reading = readApp(row, code)
  if (reading.kind === 'refused') return reading
  if (reading.step <= row.lastStep) return { kind: 'refused', why: usedCode }
  tx.update(apps).set({ lastStep: reading.step }).where(eq(apps.personId, personId)).run()
  return { kind: 'right' }
}

function readApp(
  { personId, sealedSecret }: { personId: string; sealedSecret: string },
  code: string,
): { kind: 'right'; step: number } | { kind: 'refused'; why: string } {
  const secret = unseal(sealedSecret, personId)
  if (secret === null) return { kind: 'refused', why: otherSecret }
  const reading = readCode(secret, code.normalize('NFKC').replace(/\s/g, ''), Date.now())
  if (reading.kind === 'right') return reading
  const why = reading.kind === 'wrong' ? wrongCode : clockOff(reading.seconds)
  return { kind: 'refused', why }
}

const wrongCode = 'This is not the code that the app shows now. Wait for the next one.'
const usedCode = 'This code was used already. Wait for the next one.'
const otherSecret =
  'Codes of this app cannot be checked any more, since the secret of the site has changed. Use a recovery code or a passkey, or ask whoever runs the site to reset your second factor.'

function clockOff(seconds: number): string {
  const way = seconds < 0 ? 'behind' : 'ahead'
  return `This code is right for another moment: the clock of your device is about ${Math.abs(seconds)} seconds ${way}. Let it set its time by itself, then use a new code.`
}
