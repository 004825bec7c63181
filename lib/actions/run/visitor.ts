import 'server-only'
import { headers } from 'next/headers'
import { clientAddress } from '@/lib/domain/site/client-address'
import { env } from '@/lib/env'

/** From where and with which browser somebody asks who is not signed in. */
export async function visitor(): Promise<{ address: string; userAgent: string }> {
  const asked = await headers()
  return {
    address: clientAddress(asked.get('x-forwarded-for'), env().TRUST_PROXY),
    userAgent: asked.get('user-agent') ?? '',
  }
}
