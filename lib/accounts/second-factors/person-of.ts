import 'server-only'
import { NotAllowed } from '@/lib/errors'
import type { Actor } from '../actor'

/** Second factors belong to people. @throws NotAllowed for the command line */
export function personOf(actor: Actor): { id: string; name: string } {
  if (actor.id === null) throw new NotAllowed('Only people have second factors.')
  return { id: actor.id, name: actor.name }
}
