import 'server-only'
import type { Actor } from '@/lib/accounts/actor'
import { NotAllowed } from '@/lib/errors'

/** @throws NotAllowed for writers */
export function requireDigestEditor(actor: Actor): void {
  if (actor.role === 'writer') {
    throw new NotAllowed('Only an editor or an owner can see to the digest.')
  }
}

/** @throws NotAllowed for anybody but an owner */
export function requireAddressOwner(actor: Actor): void {
  if (actor.role !== 'owner') {
    throw new NotAllowed('Only an owner can see and erase the addresses of readers.')
  }
}
