import { createPublicKey } from 'node:crypto'
import { count, isNull } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedKeys } from '@/db/schema/published-proofs'
import { awaitingSignature } from '@/db/schema/signatures'
import type { Finding } from '@/lib/domain/health/finding'
import { keyAtHand, privateKeyFile } from '@/lib/editing/signatures/signing-key'
import { look, type Sight } from '@/lib/health/finding'

/** Whether the key that signs what is published is here, and is the one that readers check with. */
export function lookAtSigning(): Finding {
  return look('signing', 'Put the folder keys of your backup back into the data directory.', () => {
    const known = database()
      .select()
      .from(publishedKeys)
      .where(isNull(publishedKeys.retiredAt))
      .all()
    if (known.length === 0) return { ok: true, detail: 'The next start makes the key.' }
    const signing = keyAtHand(database())
    if (!signing) return { ...lost, detail: `None of the keys is here (${known.length}).` }
    const published = known.find(({ kid }) => kid === signing.kid)?.publicKey
    const { x } = createPublicKey(signing.key).export({ format: 'jwk' })
    if (x !== published) {
      const file = privateKeyFile(signing.kid)
      return { ok: false, detail: `${file} is another key than the one readers check with.` }
    }
    const waiting = database().select({ count: count() }).from(awaitingSignature).get()?.count ?? 0
    const rest =
      waiting === 0 ? 'Everything live is signed.' : `Updates not signed yet: ${waiting}.`
    return { ok: true, detail: `The key is ${signing.kid}. ${rest}` }
  })
}

const lost: Pick<Sight, 'ok' | 'mend'> = {
  ok: false,
  mend: 'Put the folder keys of your backup back into the data directory. Without one, the next start makes a new key; what was signed before can still be checked.',
}
