import 'server-only'
import type { Actor } from '@/lib/accounts/actor'
import { proveAgain } from '@/lib/accounts/second-factors/prove-again'
import { isFreshlyProven, waysToProve } from '@/lib/accounts/sign-in/fresh-proof'
import { proofFields, proofWays } from '@/lib/domain/people/proof'
import type { Refusal } from './action-answer'
import { refusal } from './settle'

/**
 * Sees to it that whoever sent a form has shown lately that it is them, with what the form itself brings if need be.
 * @returns null when they have; else the answer that asks for it, with all that was typed
 */
export async function askForProof(
  actor: Actor,
  raw: Record<string, unknown>,
): Promise<Refusal | null> {
  if (isFreshlyProven(actor)) return null
  const ways = waysToProve(actor)
  if (ways.length === 0) return refusal('unproven', signInAnew, raw)
  for (const way of proofWays) {
    const shown = raw[proofFields[way]]
    if (typeof shown !== 'string' || shown === '' || !ways.includes(way)) continue
    const problem = await proveAgain(actor, way, shown)
    if (problem === null) return null
    return { ...asked(raw), fields: { [proofFields[way]]: problem }, proof: ways }
  }
  return { ...asked(raw), proof: ways }
}

/** For whoever has nothing but single sign-on. */
const signInAnew =
  'Nothing was changed yet: you signed in more than 15 minutes ago. Sign out, sign in again, then do this once more.'

function asked(raw: Record<string, unknown>): Refusal {
  return refusal('unproven', 'Nothing was changed yet. Show that it is you, then it goes on.', raw)
}
