import { createHash, randomBytes } from 'node:crypto'

/** What a link carries that opens something: 256 random bits, fit for an address. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** What is kept of a secret, so that a stolen database opens nothing. */
export function hashOf(secret: string): string {
  return createHash('sha256').update(secret).digest('hex')
}
