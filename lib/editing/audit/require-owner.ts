import 'server-only'
import type { Actor } from '@/lib/accounts/actor'
import { NotAllowed } from '@/lib/errors'

/** @throws NotAllowed */
export function requireOwner(actor: Actor): void {
  if (actor.role !== 'owner') throw new NotAllowed('Only an owner can see what was done.')
}
