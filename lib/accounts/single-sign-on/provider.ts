import 'server-only'
import { env } from '@/lib/env'

/** Who signs people in for this site, and what the site is to them. */
export type Provider = {
  issuer: string
  clientId: string
  clientSecret: string
  /** PEM, for tests; else the authorities that Node trusts, those of NODE_EXTRA_CA_CERTS among them. */
  authority?: string
  /** Milliseconds that a question and its whole answer may take, for tests; else ten seconds. */
  patience?: number
}

/** @returns the provider that the settings name, or null without one */
export function configuredProvider(): Provider | null {
  const { OIDC_ISSUER, OIDC_CLIENT_ID, OIDC_CLIENT_SECRET } = env()
  if (!OIDC_ISSUER || !OIDC_CLIENT_ID || !OIDC_CLIENT_SECRET) return null
  return { issuer: OIDC_ISSUER, clientId: OIDC_CLIENT_ID, clientSecret: OIDC_CLIENT_SECRET }
}

/** What people know the provider by: its host. Null without a provider. */
export function providerName(): string | null {
  const provider = configuredProvider()
  return provider && new URL(provider.issuer).host
}
