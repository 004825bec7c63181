import 'server-only'
import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'
import { authSecret } from '@/lib/accounts/secret'

/**
 * What a mail carries so that it can be left: who it went to, and a proof that we wrote that. Nothing of it is kept,
 * so a stolen database opens no such link, and it works for as long as the site has its secret.
 */
export function leaveToken(subscriber: string): string {
  return `${subscriber}.${keyed('leave', subscriber)}`
}

/** @returns whose link it is, whether or not they are still there; null for what we did not write */
export function subscriberIn(token: string): string | null {
  const [, id = '', proof = ''] = /^([0-9a-f-]{36})\.([\w-]{43})$/.exec(token) ?? []
  if (id === '') return null
  const right = Buffer.from(keyed('leave', id))
  return timingSafeEqual(right, Buffer.from(proof)) ? id : null
}

/** What stays of an address that left: without the secret nobody can tell which it was. */
export function fingerprintOf(email: string): string {
  return keyed('address', email)
}

function keyed(purpose: string, words: string): string {
  return createHmac('sha256', key(purpose)).update(words).digest('base64url')
}

/** A key for each purpose, so that what signs cookies proves nothing else. */
function key(purpose: string): Buffer {
  return Buffer.from(hkdfSync('sha256', authSecret(), '', `digest ${purpose}`, 32))
}
