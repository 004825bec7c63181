import 'server-only'
import { createHmac } from 'node:crypto'
import { networkOf } from '@/lib/accounts/network-of'
import { authSecret } from '@/lib/accounts/secret'

/**
 * The name under which a network is known for a day. Nobody who has the database alone can tell which it is, nor try
 * all there are.
 * @param address as `clientAddress` names it
 */
export function networkKey(address: string): string {
  return createHmac('sha256', authSecret())
    .update(`asks ${networkOf(address)}`)
    .digest('base64url')
}
