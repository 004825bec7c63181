import 'server-only'
import { changeDigest, leaveDigest } from '@/lib/digest/subscribers/leave'
import { digestChoice } from '@/lib/domain/digest/sign-up-form'
import { formOf } from './form-of'
import { leadTo } from './lead-to'
import { readerRoute } from './reader-route'

/**
 * Takes somebody off the list, or changes what they get. Mail programs send `List-Unsubscribe=One-Click` here without
 * a page of ours, and want 200 (RFC 8058, 3.2); the secret in the address is proof enough. So whatever else comes
 * leaves too, and whoever left before is told the same.
 */
export const leaveDigestRoute = readerRoute(
  async (request, token) => {
    const form = await formOf(request)
    const deed = form.get('deed')
    if (deed === 'change') {
      const asked = { rhythm: form.get('rhythm') ?? undefined, topics: form.getAll('topics') }
      const choice = digestChoice.safeParse(asked)
      const isChanged = choice.success && changeDigest(token, choice.data)
      return leadTo(isChanged ? 'changed' : 'left')
    }
    leaveDigest(token, Date.now())
    return deed === 'leave' ? leadTo('left') : new Response('You have left.\n')
  },
  { from: 'anywhere' },
)
