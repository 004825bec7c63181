import 'server-only'
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'
import { authSecret } from '../secret'

const cipher = 'aes-256-gcm'
const lengths = { key: 32, nonce: 12, tag: 16 }

/** Encrypts what only this site may read, for one person: in another person's row it opens nothing. */
export function seal(text: string, personId: string): string {
  const nonce = randomBytes(lengths.nonce)
  const sealing = createCipheriv(cipher, key(), nonce, { authTagLength: lengths.tag })
  sealing.setAAD(Buffer.from(personId))
  const sealed = [sealing.update(text, 'utf8'), sealing.final()]
  return Buffer.concat([nonce, sealing.getAuthTag(), ...sealed]).toString('base64url')
}

/** @returns what was sealed, or null when it was sealed with another secret or for somebody else */
export function unseal(sealed: string, personId: string): string | null {
  const bytes = Buffer.from(sealed, 'base64url')
  const nonce = bytes.subarray(0, lengths.nonce)
  const tag = bytes.subarray(lengths.nonce, lengths.nonce + lengths.tag)
  try {
    const opening = createDecipheriv(cipher, key(), nonce, { authTagLength: lengths.tag })
    opening.setAAD(Buffer.from(personId))
    opening.setAuthTag(tag)
    const text = opening.update(bytes.subarray(lengths.nonce + lengths.tag))
    return Buffer.concat([text, opening.final()]).toString('utf8')
  } catch {
    return null
  }
}

/** A key of its own, so that what signs cookies encrypts nothing. */
function key(): Buffer {
  const made = hkdfSync('sha256', authSecret(), '', 'authenticator apps', lengths.key)
  return Buffer.from(made)
}
