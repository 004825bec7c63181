import 'server-only'
import { desc } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedKeys } from '@/db/schema/published-proofs'

/** Every key that ever signed here, the newest first, as a JWK Set has them (RFC 7517, RFC 8037). */
export function listPublicKeys() {
  const { kid, publicKey, madeAt } = publishedKeys
  const rows = database()
    .select({ kid, x: publicKey })
    .from(publishedKeys)
    .orderBy(desc(madeAt), desc(kid))
    .limit(1_000)
    .all()
  const shared = { kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' } as const
  return rows.map((key) => ({ ...shared, ...key }))
}
