import 'server-only'
import type { Actor } from '@/lib/accounts/actor'
import { NotAllowed } from '@/lib/errors'

/** @throws NotAllowed: all that was ever written goes out, and comes in, by an owner alone */
export function requireOwner(actor: Actor): void {
  if (actor.role !== 'owner') {
    throw new NotAllowed('Only an owner can take the publication out or bring one in.')
  }
}
