import 'server-only'
import { countReturn } from '@/lib/accounts/rate-limit'
import { beginSingleSignOn } from '@/lib/accounts/single-sign-on/begin-single-sign-on'
import { keepPending, takePending } from '@/lib/accounts/single-sign-on/pending-cookie'
import { proveIdentity } from '@/lib/accounts/single-sign-on/prove-identity'
import { configuredProvider, type Provider } from '@/lib/accounts/single-sign-on/provider'
import { signInByIdentity } from '@/lib/accounts/single-sign-on/sign-in-by-identity'
import { SingleSignOnProblem } from '@/lib/accounts/single-sign-on/single-sign-on-problem'
import { signInProblem } from '@/lib/database-problem'
import type { SingleSignOnEnd } from '@/lib/domain/people/single-sign-on'
import { log, logRefusal, report } from '@/lib/log'
import { paths } from '@/lib/paths'
import { absolute } from '@/lib/site'
import { nextPath } from '../run/next-path'
import { visitor } from '../run/visitor'
import { settleSignIn } from './settle-sign-in'

/** Leads somebody to the provider. It is a link, so it works with scripts off. */
export async function leaveForProvider(request: Request): Promise<Response> {
  const next = shortPath(nextPath(new URL(request.url).searchParams.get('next')))
  return seeOther(next, async () => {
    const { address, pending } = await beginSingleSignOn(required(), next)
    await keepPending(pending)
    return address
  })
}

/** Where the provider sends them back to. */
export async function returnFromProvider(request: Request): Promise<Response> {
  const pending = await takePending()
  const next = pending?.next ?? paths.dashboard()
  return seeOther(next, async () => {
    const { address, userAgent } = await visitor()
    if (!countReturn(address)) throw refused('too many tries')
    if (!pending) throw refused('no sign-in was under way')
    const identity = await proveIdentity(required(), new URL(request.url).search, pending)
    const result = signInByIdentity(identity, userAgent)
    if (result.outcome === 'wrong') return signInPage('refused', next)
    const came = await settleSignIn(result)
    return absolute(came === 'second step' ? paths.secondStep(next) : next)
  })
}

/** Whatever goes wrong is told on the page for signing in. @param way returns where to go */
async function seeOther(next: string, way: () => Promise<string>): Promise<Response> {
  const location = await way().catch((error: unknown) => signInPage(endOf(error), next))
  return new Response(null, {
    status: 303,
    headers: { location, 'cache-control': 'private, no-store' },
  })
}

function endOf(error: unknown): SingleSignOnEnd {
  if (!(error instanceof SingleSignOnProblem)) {
    report(error, 'single sign-on failed')
    return signInProblem(error) === null ? 'failed' : 'unwritable'
  }
  const { kind, reason, cause } = error
  if (kind === 'refused') logRefusal(401, `single sign-on: ${reason}`)
  else log().error({ reason, err: cause }, 'provider not reached')
  return kind
}

function signInPage(end: SingleSignOnEnd, next: string): string {
  return absolute(paths.signInAgain(end, next))
}

function required(): Provider {
  const provider = configuredProvider()
  if (!provider) throw refused('not set up')
  return provider
}

function refused(reason: string): SingleSignOnProblem {
  return new SingleSignOnProblem('refused', reason)
}

/** It stands in a cookie, of which browsers keep 4 kB. */
function shortPath(path: string): string {
  return path.length <= 1_000 ? path : paths.dashboard()
}
