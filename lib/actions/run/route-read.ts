import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/accounts/actor'
import { asJson } from './as-json'
import { asActor } from './desk-route'
import { orUnavailable, settle } from './settle'

/** The shape of routeAction for what the desk only looks up. */
export function routeRead<Data extends object, Params extends object>(
  read: (actor: Actor, params: Params, query: URLSearchParams) => Data,
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  return async (request, { params }) => {
    const given = await params
    const { searchParams } = new URL(request.url)
    const answer = await orUnavailable({}, () =>
      asActor((actor) => settle(z.unknown(), null, () => read(actor, given, searchParams))),
    )
    return asJson(answer)
  }
}
