import 'server-only'
import { headers } from 'next/headers'
import type { z } from 'zod'
import type { Actor } from '@/lib/accounts/actor'
import { currentActor } from '@/lib/accounts/require-actor'
import { isSameOrigin } from '@/lib/domain/site/same-origin'
import { env } from '@/lib/env'
import type { ActionAnswer } from './action-answer'
import { formFields } from './form-fields'
import { logRefused } from './log-refused'
import { orUnavailable, refusal, settle } from './settle'

type FormAction<Data extends object> = (
  previous: ActionAnswer<Data> | null,
  form: FormData,
) => Promise<ActionAnswer<Data>>

/** The one shape of the desk's form actions: who → may they → parse → verb → answer. */
export function runAction<Input, Data extends object>(
  schema: z.ZodType<Input>,
  verb: (actor: Actor, input: Input) => Data | Promise<Data>,
): FormAction<Data> {
  return guarded(async (raw) => {
    const actor = await currentActor()
    if (!actor) return refusal('signed-out', signedOut, raw)
    return settle(schema, raw, (input) => verb(actor, input))
  })
}

/** The same for forms of people who are not signed in: signing in and setting the site up. */
export function runVisitorAction<Input, Data extends object>(
  schema: z.ZodType<Input>,
  verb: (input: Input) => Data | Promise<Data>,
): FormAction<Data> {
  return guarded((raw) => settle(schema, cutShort(raw), verb))
}

function guarded<Data extends object>(
  act: (raw: Record<string, unknown>) => Promise<ActionAnswer<Data>>,
): FormAction<Data> {
  return async (_previous, form) => {
    // What calls itself an action's form may be anything.
    if (!(form instanceof FormData)) return refusal('invalid', incomplete)
    const raw = formFields(form)
    const answer = await orUnavailable(raw, async () => {
      if (!isSameOrigin(await headers(), env().SITE_URL)) return refusal('foreign', foreign, raw)
      return act(raw)
    })
    logRefused(answer)
    return answer
  }
}

/** What is sent back to strangers has an end; nobody's name, address or password is longer. */
function cutShort(raw: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.entries(raw).slice(0, 20)
  const cut = (value: unknown) => (typeof value === 'string' ? value.slice(0, 2_000) : value)
  return Object.fromEntries(fields.map(([name, value]) => [name, cut(value)]))
}

const incomplete = 'This form is not complete. Load the page again.'

export const signedOut =
  'Your session has ended. Sign in again in another tab, then send this once more: what you typed is still here.'

export const foreign = 'This request did not come from a page of this site, so nothing was changed.'
