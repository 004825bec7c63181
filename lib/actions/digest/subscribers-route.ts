import 'server-only'
import { currentActor } from '@/lib/accounts/sessions/require-actor'
import { fileInPortions, refusedFile } from '@/lib/actions/run/file-in-portions'
import { signedOut } from '@/lib/actions/run/run-action'
import { subscribersAsCsv } from '@/lib/editing/digest/subscriber-addresses'
import { NotAllowed } from '@/lib/errors'
import { logRefusal } from '@/lib/log'

/** The addresses of readers as a file to keep. */
export async function subscribersRoute(): Promise<Response> {
  const actor = await currentActor()
  if (!actor) return refusedFile(401, signedOut)
  try {
    return fileInPortions('readers-of-the-digest.csv', subscribersAsCsv(actor))
  } catch (error) {
    if (!(error instanceof NotAllowed)) throw error
    logRefusal(403, 'not-allowed')
    return refusedFile(403, error.message)
  }
}
