import 'server-only'
import type {
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server'
import { countChallenge } from '@/lib/accounts/rate-limit'
import { beginPasskey } from '@/lib/accounts/second-factors/add-passkey'
import { askForPasskey } from '@/lib/accounts/second-factors/ask-passkey'
import { signedInActor } from '@/lib/accounts/sessions/require-actor'
import { heldSecondStep } from '@/lib/accounts/sign-in/second-step-cookie'
import { openSecondStep } from '@/lib/accounts/sign-in/second-steps'
import { passkeyPurposes } from '@/lib/domain/people/second-factor'
import { tooManyTries } from '@/lib/domain/people/too-many-tries'
import type { ActionAnswer } from '../run/action-answer'
import { visitorRoute } from '../run/desk-route'
import { signedOut } from '../run/run-action'
import { refusal } from '../run/settle'
import { visitor } from '../run/visitor'

type Options = PublicKeyCredentialCreationOptionsJSON | PublicKeyCredentialRequestOptionsJSON

/** What a browser is to ask an authenticator for. Nothing changes but that one more challenge may be answered. */
export const passkeyOptionsRoute = visitorRoute(
  async (
    _request,
    { purpose: wanted }: { purpose: string },
  ): Promise<ActionAnswer<{ options: Options }>> => {
    const purpose = passkeyPurposes.find((one) => one.replace(' ', '-') === wanted)
    if (!purpose) return refusal('not-found', 'There is nothing here.')
    if (!countChallenge((await visitor()).address)) {
      return refusal('too-many', tooManyTries)
    }
    if (purpose === 'sign in') return { ok: true, options: await askForPasskey(purpose, null) }
    if (purpose === 'second step') return optionsOfSecondStep()
    const actor = await signedInActor()
    if (!actor) return refusal('signed-out', signedOut)
    const options =
      purpose === 'add' ? await beginPasskey(actor) : await askForPasskey(purpose, actor.id)
    return { ok: true, options }
  },
)

async function optionsOfSecondStep(): Promise<ActionAnswer<{ options: Options }>> {
  const person = openSecondStep(await heldSecondStep())
  if (!person) return refusal('signed-out', 'This took more than five minutes. Sign in again.')
  return { ok: true, options: await askForPasskey('second step', person.id) }
}
