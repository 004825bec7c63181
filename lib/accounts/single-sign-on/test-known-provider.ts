import { afterAll, afterEach, beforeAll, expect, vi } from 'vitest'
import { beginSingleSignOn } from './begin-single-sign-on'
import type { PendingSignIn } from './pending-sign-in'
import { proveIdentity } from './prove-identity'
import { SingleSignOnProblem } from './single-sign-on-problem'
import { startTestProvider, type TestProvider } from './test-provider'
import { visitProvider } from './test-visitor'

export const redirect = 'https://news.example.org/sign-in/single-sign-on/callback'

const accounts = {
  ada: { email: 'Ada@Example.org', email_verified: true },
  eve: { email: 'ada@example.org', email_verified: false },
  // The Kelvin sign, whose small letter is a plain k.
  kim: { email: '\u212Aim@example.org', email_verified: true },
}

/** Who Ada is found to be. */
export const ada = {
  issuer: expect.stringMatching(/^https:\/\/localhost:\d+$/),
  subject: 'ada',
  email: 'ada@example.org',
  isEmailVerified: true,
}

type Way = { who?: string; change?: Partial<PendingSignIn> }

/** For tests: a provider that knows some people, and how to go there and come back. */
export function knownProvider({ isReticent = false } = {}) {
  vi.stubEnv('SITE_URL', 'https://news.example.org')
  let known: TestProvider
  beforeAll(async () => {
    known = await startTestProvider({ redirect, accounts, isReticent })
  })
  afterEach(() => {
    known.tamper.tokens = null
    vi.useRealTimers()
  })
  afterAll(() => known.stop())

  async function visit({ who = 'ada', change = {} }: Way = {}) {
    const { address, pending } = await beginSingleSignOn(known.provider, '/dashboard')
    const back = await visitProvider(known, address, who)
    return { back, address, pending: { ...pending, ...change } }
  }

  async function identityOf(way: Way = {}) {
    const { back, pending } = await visit(way)
    return proveIdentity(known.provider, back.search, pending)
  }

  return { known: () => known, visit, identityOf }
}

/** What becomes of it, in the words of the log. */
export async function end(work: Promise<unknown>): Promise<unknown> {
  return work.catch((error: unknown) => {
    return error instanceof SingleSignOnProblem ? `${error.kind}: ${error.reason}` : error
  })
}
