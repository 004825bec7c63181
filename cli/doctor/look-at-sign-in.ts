import { isPasswordSignInOn } from '@/lib/accounts/passwords/password-switch'
import { providerName } from '@/lib/accounts/single-sign-on/provider'
import { commandCall } from '@/lib/command-call'
import type { Finding } from '@/lib/domain/health/finding'
import { look } from '@/lib/health/finding'

/** Whether there is a way to sign in. */
export function lookAtSignIn(): Finding {
  const wayBack = `Set OIDC_ISSUER and its two companions again, or run: ${commandCall('password-sign-in on')}`
  return look('signing in', wayBack, () => {
    const provider = providerName()
    const ways = [isPasswordSignInOn() && 'a password', provider].filter(Boolean)
    if (ways.length > 0) return { ok: true, detail: `With ${ways.join(' or ')}.` }
    return { ok: false, detail: 'Passwords are switched off, and no single sign-on is set up.' }
  })
}
