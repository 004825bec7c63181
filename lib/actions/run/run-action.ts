import 'server-only'
import { headers } from 'next/headers'
import type { z } from 'zod'
import type { Actor } from '@/lib/accounts/actor'
import { owesSecondFactor } from '@/lib/accounts/second-factor-rule'
import { signedInActor } from '@/lib/accounts/sessions/require-actor'
import { isSameOrigin } from '@/lib/domain/site/same-origin'
import { env } from '@/lib/env'
import type { ActionAnswer } from './action-answer'
import { askForProof } from './ask-for-proof'
import { formFields } from './form-fields'
import { logRefused } from './log-refused'
import { type InTrouble, orUnavailable, refusal, settle } from './settle'

type FormAction<Data extends object> = (
  previous: ActionAnswer<Data> | null,
  form: FormData,
) => Promise<ActionAnswer<Data>>

/** What an action asks for beside a session. */
export type Demands = {
  /** A proof of who one is that is no older than a quarter of an hour, or that comes with the form. */
  freshProof?: true
  /** The password each time: its form has a field for it, and the verb looks at it. */
  passwordInForm?: true
  /** Open also to whoever may do nothing else yet, because the site asks them for a second factor. */
  evenOwing?: true
}

/** The one shape of the desk's form actions: who → may they → is it them → parse → verb → answer. */
export function runAction<Input, Data extends object>(
  schema: z.ZodType<Input>,
  verb: (actor: Actor, input: Input) => Data | Promise<Data>,
  demands: Demands = {},
): FormAction<Data> & { demands: Demands } {
  const action = guarded<Data>(async (raw) => {
    const actor = await signedInActor()
    if (!actor) return refusal('signed-out', signedOut, raw)
    if (!demands.evenOwing && owesSecondFactor(actor)) return refusal('not-allowed', owing, raw)
    const unproven = demands.freshProof && (await askForProof(actor, raw))
    return unproven || settle(schema, raw, (input) => verb(actor, input))
  })
  return Object.assign(action, { demands })
}

/** The same for forms of people who are not signed in: signing in and setting the site up. */
export function runVisitorAction<Input, Data extends object>(
  schema: z.ZodType<Input>,
  verb: (input: Input) => Data | Promise<Data>,
  inTrouble?: InTrouble,
): FormAction<Data> {
  return guarded((raw) => settle(schema, cutShort(raw), verb), inTrouble)
}

function guarded<Data extends object>(
  act: (raw: Record<string, unknown>) => Promise<ActionAnswer<Data>>,
  inTrouble?: InTrouble,
): FormAction<Data> {
  return async (_previous, form) => {
    // What calls itself an action's form may be anything.
    if (!(form instanceof FormData)) return refusal('invalid', incomplete)
    const raw = formFields(form)
    const ours = async () => {
      if (!isSameOrigin(await headers(), env().SITE_URL)) return refusal('foreign', foreign, raw)
      return act(raw)
    }
    const answer = await orUnavailable(raw, ours, inTrouble)
    logRefused(answer)
    return answer
  }
}

/** What is sent back to strangers has an end; nobody's name, address or password is longer. */
function cutShort(raw: Record<string, unknown>): Record<string, unknown> {
  const fields = Object.entries(raw).slice(0, 20)
  return Object.fromEntries(fields.map(([name, value]) => [name, cut(name, value)]))
}

/** What a passkey signed is longer, and not sent back. */
function cut(name: string, value: unknown): unknown {
  return typeof value === 'string' ? value.slice(0, name === 'passkey' ? 20_000 : 2_000) : value
}

const incomplete = 'This form is not complete. Load the page again.'

export const signedOut =
  'Your session has ended. Sign in again in another tab, then send this once more: what you typed is still here.'

export const owing =
  'This site asks you for a second factor. Add one first, at the address /sign-in/add-factor, then send this once more: what you typed is still here.'

export const foreign = 'This request did not come from a page of this site, so nothing was changed.'
