import 'server-only'
import type { z } from 'zod'
import type { Actor } from '@/lib/accounts/actor'
import { asActor, deskRoute } from './desk-route'
import { refusal, settle } from './settle'

const mostBytes = 4 * 1024 * 1024

/** The shape of runAction for the desk's background requests, which come and go as JSON. */
export function routeAction<Input, Data extends object, Params extends object>(
  schema: z.ZodType<Input>,
  verb: (actor: Actor, input: Input, params: Params) => Data | Promise<Data>,
) {
  return deskRoute<Data, Params>(async (request, params) => {
    const length = Number(request.headers.get('content-length') ?? Number.POSITIVE_INFINITY)
    if (!(length <= mostBytes)) return refusal('too-large', 'This is more than 4 MB of text.')
    const sent = await request.json().catch(notJson)
    return asActor((actor) => settle(schema, sent, (input) => verb(actor, input, params)))
  })
}

/** No schema takes it, so a body that is not JSON is answered as invalid. */
function notJson(): undefined {
  return undefined
}
