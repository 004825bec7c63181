import 'server-only'
import { existsSync, rmSync } from 'node:fs'
import { inArray, isNull } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedKeys } from '@/db/schema/published-proofs'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { NotAllowed } from '@/lib/errors'
import { makeSigningKey, privateKeyFile } from './signing-key'

/**
 * Signs with a new key from now on. The public half of the old one stays, so what it signed can still be checked;
 * its private half is removed.
 * @returns the new key and the retired ones, by their thumbprints
 * @throws NotAllowed
 */
export function rotateKeys(actor: Actor): { kid: string; retired: string[] } {
  if (actor.role !== 'owner') throw new NotAllowed('Only an owner can change the signing key.')
  const rotated = writeTransaction(database(), (tx) => {
    const counting = tx
      .select({ kid: publishedKeys.kid })
      .from(publishedKeys)
      .where(isNull(publishedKeys.retiredAt))
      .all()
    // Another machine's key is not ours to retire.
    const retired = counting.map(({ kid }) => kid).filter((kid) => existsSync(privateKeyFile(kid)))
    const { kid } = makeSigningKey(tx)
    const now = { retiredAt: Date.now() }
    tx.update(publishedKeys).set(now).where(inArray(publishedKeys.kid, retired)).run()
    audit(tx, actor, 'changed the signing key', kid)
    return { kid, retired }
  })
  for (const kid of rotated.retired) rmSync(privateKeyFile(kid), { force: true })
  return rotated
}
