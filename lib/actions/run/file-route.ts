import 'server-only'
import type { Actor } from '@/lib/accounts/actor'
import { currentActor } from '@/lib/accounts/sessions/require-actor'
import { NotAllowed } from '@/lib/errors'
import { logRefusal } from '@/lib/log'
import { refusedFile } from './file-in-portions'
import { signedOut } from './run-action'

/** A file of the desk for whoever may have it; to others why there is none, in words. */
export async function fileRoute(answer: (actor: Actor) => Response): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return refusedFile(401, signedOut)
  try {
    return answer(actor)
  } catch (error) {
    if (!(error instanceof NotAllowed)) throw error
    logRefusal(403, 'not-allowed')
    return refusedFile(403, error.message)
  }
}
