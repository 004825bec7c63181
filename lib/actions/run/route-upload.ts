import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/accounts/actor'
import { asActor, deskRoute } from './desk-route'
import { limitedBody } from './limited-body'
import { refusal, settle } from './settle'

/** `name` is what it was called where it came from, in the query `?name=`. */
type SentFile = { bytes: Buffer; name: string }

/** The shape of routeAction for a file, whose bytes are the whole body. */
export function routeUpload<Data extends object, Params extends object>(
  limit: { bytes: number; message: string },
  verb: (actor: Actor, file: SentFile, params: Params) => Data | Promise<Data>,
) {
  return deskRoute<Data, Params>(async (request, params) => {
    const bytes = await limitedBody(request, limit.bytes)
    if (bytes === null) return refusal('too-large', limit.message)
    const name = new URL(request.url).searchParams.get('name') ?? ''
    return asActor((actor) => settle(z.unknown(), null, () => verb(actor, { bytes, name }, params)))
  })
}
