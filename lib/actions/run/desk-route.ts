import 'server-only'
import type { Actor } from '@/lib/accounts/actor'
import { owesSecondFactor } from '@/lib/accounts/second-factor-rule'
import { signedInActor } from '@/lib/accounts/sessions/require-actor'
import { isSameOrigin } from '@/lib/domain/site/same-origin'
import { env } from '@/lib/env'
import type { ActionAnswer } from './action-answer'
import { asJson } from './as-json'
import { foreign, owing, signedOut } from './run-action'
import { type InTrouble, orUnavailable, refusal } from './settle'

type Route<Params> = (request: Request, context: { params: Promise<Params> }) => Promise<Response>

/** What all background requests of the desk that change something have in common: who may, and the answer. */
export function deskRoute<Data extends object, Params extends object>(
  answer: (request: Request, params: Params) => Promise<ActionAnswer<Data>>,
): Route<Params> {
  return visitorRoute((request, params: Params) => asActor(() => answer(request, params)))
}

/** A body may take its time: who sends one is asked before it is read, and again when it is here. */
export async function asActor<Data extends object>(
  act: (actor: Actor) => Promise<ActionAnswer<Data>>,
): Promise<ActionAnswer<Data>> {
  const actor = await signedInActor()
  if (!actor) return refusal('signed-out', signedOut)
  return owesSecondFactor(actor) ? refusal('not-allowed', owing) : act(actor)
}

/** The same for people who are not signed in. */
export function visitorRoute<Data extends object, Params extends object>(
  answer: (request: Request, params: Params) => Promise<ActionAnswer<Data>>,
  inTrouble?: InTrouble,
): Route<Params> {
  return async (request, { params }) => {
    const given = await params
    const ours = async () => {
      if (!isSameOrigin(request.headers, env().SITE_URL)) return refusal('foreign', foreign)
      return answer(request, given)
    }
    return asJson(await orUnavailable({}, ours, inTrouble))
  }
}
