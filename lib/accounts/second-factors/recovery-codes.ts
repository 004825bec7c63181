import 'server-only'
import { randomBytes } from 'node:crypto'
import { and, count, eq } from 'drizzle-orm'
import { type Database, database } from '@/db/connection'
import { recoveryCodes } from '@/db/schema/second-factors'
import { type Transaction, writeTransaction } from '@/db/transaction'
import { Invalid } from '@/lib/errors'
import type { Actor } from '../actor'
import { audit } from '../audit'
import { hasSecondFactor } from '../has-second-factor'
import { hashOf } from '../link-secret'
import { personOf } from './person-of'

const howMany = 10

/** Without i, l, o and u, which are read as something else (Crockford's base 32). */
const letters = '0123456789abcdefghjkmnpqrstvwxyz'

/** 120 random bits, so a plain hash keeps them (OWASP ASVS 5.0, 6.5.2). */
const length = 24

/**
 * Makes a new set of codes; the ones before are void.
 * @returns the codes, told only this once
 * @throws Invalid for whoever has no second factor that they could stand in for; NotAllowed
 */
export function renewCodes(actor: Actor): string[] {
  const person = personOf(actor)
  return writeTransaction(database(), (tx) => {
    if (!hasSecondFactor(tx, person.id)) {
      throw new Invalid('Recovery codes stand in for a second factor. Add one first.')
    }
    audit(tx, actor, 'made new recovery codes', person.id)
    return replaceCodes(tx, person.id)
  })
}

/** For the first second factor somebody adds, before it is there. @returns null when there is one already */
export function codesForTheFirst(tx: Transaction, personId: string): string[] | null {
  return hasSecondFactor(tx, personId) ? null : replaceCodes(tx, personId)
}

/** Where no second factor is left there is nothing to stand in for. */
export function forgetCodesOfNoFactor(tx: Transaction, personId: string): void {
  if (!hasSecondFactor(tx, personId)) removeCodes(tx, personId)
}

/** Uses a code up. @returns whether it was one of the person's */
export function spendRecoveryCode(
  tx: Transaction,
  person: { id: string; name: string },
  typed: string,
): boolean {
  const hash = hashOf(normal(typed))
  const theirs = and(eq(recoveryCodes.hash, hash), eq(recoveryCodes.personId, person.id))
  if (tx.delete(recoveryCodes).where(theirs).run().changes !== 1) return false
  audit(tx, person, 'used a recovery code', person.id, { left: countIn(tx, person.id) })
  return true
}

/** Whether somebody typed a recovery code and not one of an app, which has six digits. */
export function isRecoveryCode(typed: string): boolean {
  return normal(typed).length === length
}

export function countCodes(personId: string): number {
  return countIn(database(), personId)
}

function countIn(tx: Database | Transaction, personId: string): number {
  const row = tx
    .select({ left: count() })
    .from(recoveryCodes)
    .where(eq(recoveryCodes.personId, personId))
    .get()
  return row?.left ?? 0
}

function replaceCodes(tx: Transaction, personId: string): string[] {
  removeCodes(tx, personId)
  const codes = Array.from({ length: howMany }, newCode)
  const rows = codes.map((code) => ({ hash: hashOf(normal(code)), personId }))
  tx.insert(recoveryCodes).values(rows).run()
  return codes
}

function removeCodes(tx: Transaction, personId: string): void {
  tx.delete(recoveryCodes).where(eq(recoveryCodes.personId, personId)).run()
}

/** Such as `4tkp-0x9m-…`. */
function newCode(): string {
  const picked = [...randomBytes(length)].map((byte) => letters[byte % letters.length])
  return picked.join('').replace(/(.{4})(?!$)/g, '$1-')
}

function normal(typed: string): string {
  const folded = typed.slice(0, 200).normalize('NFKC').toLowerCase().replace(/[\s-]/g, '')
  return folded.replace(/o/g, '0').replace(/[il]/g, '1')
}
