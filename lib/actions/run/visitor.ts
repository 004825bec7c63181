import 'server-only'
import { headers } from 'next/headers'
import { clientAddress } from '@/lib/accounts/client-address'
import { env } from '@/lib/env'

/** Who asks, as far as somebody is known who is not signed in. */
export async function visitor(): Promise<{ address: string; userAgent: string }> {
  const sent = await headers()
  const address = clientAddress(sent.get('x-forwarded-for'), env().TRUST_PROXY)
  return { address, userAgent: sent.get('user-agent') ?? '' }
}
