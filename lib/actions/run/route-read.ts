import 'server-only'
import { z } from 'zod'
import type { Actor } from '@/lib/accounts/actor'
import { currentActor } from '@/lib/accounts/require-actor'
import { statusOf } from './desk-route'
import { signedOut } from './run-action'
import { refusal, settle } from './settle'

/** The shape of routeAction for what the desk only looks up. */
export function routeRead<Data extends object, Params extends object>(
  read: (actor: Actor, params: Params, query: URLSearchParams) => Data,
): (request: Request, context: { params: Promise<Params> }) => Promise<Response> {
  return async (request, { params }) => {
    const actor = await currentActor()
    const given = await params
    const answer = actor
      ? await settle(z.unknown(), null, () => read(actor, given, new URL(request.url).searchParams))
      : refusal('signed-out', signedOut)
    return Response.json(answer, {
      status: answer.ok ? 200 : statusOf[answer.reason],
      headers: { 'cache-control': 'private, no-store' },
    })
  }
}
