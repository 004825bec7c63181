import 'server-only'
import { createHash, createPublicKey, verify } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { publishedKeys } from '@/db/schema/published-proofs'
import type { Transaction } from '@/db/transaction'
import type { Row } from './row-shape'

/**
 * Whether signed versions are what was signed, each by a key that is known here, in an unbroken row.
 * @returns what is wrong, in a sentence, or null
 */
export function versionsProblem(tx: Transaction, versions: Row[]): string | null {
  let before: string | null = null
  for (const [at, version] of versions.entries()) {
    const name = `Version ${at + 1} of its signed ones`
    if (version.number !== at + 1) return `${name} is missing.`
    const problem = typeof version.payload === 'string' && faultOf(tx, version, before)
    if (problem) return `${name} ${problem}`
    before = String(version.hash)
  }
  return null
}

function faultOf(tx: Transaction, version: Row, before: string | null): string | null {
  const payload = String(version.payload)
  if (createHash('sha256').update(payload).digest('hex') !== version.hash) {
    return 'says something else than what was signed.'
  }
  if (!isSigned(tx, payload, String(version.signature), String(version.key))) {
    return 'was not signed by the key it names.'
  }
  const { previous } = JSON.parse(payload) as { previous?: unknown }
  return (previous ?? null) === before ? null : 'names another version before it.'
}

/** A detached JWS (RFC 7515, appendix F) with Ed25519 (RFC 8037). */
function isSigned(tx: Transaction, payload: string, signature: string, kid: string): boolean {
  const { publicKey } = publishedKeys
  const key = tx.select({ publicKey }).from(publishedKeys).where(eq(publishedKeys.kid, kid)).get()
  const [head, between, tail, ...rest] = signature.split('.')
  if (!key || !head || between !== '' || !tail || rest.length > 0) return false
  const x = createPublicKey({
    key: { kty: 'OKP', crv: 'Ed25519', x: key.publicKey },
    format: 'jwk',
  })
  const signed = Buffer.from(`${head}.${Buffer.from(payload).toString('base64url')}`)
  return verify(null, signed, x, Buffer.from(tail, 'base64url'))
}
