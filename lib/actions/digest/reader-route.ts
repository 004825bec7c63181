import 'server-only'
import { isSameOrigin } from '@/lib/domain/site/same-origin'
import { env } from '@/lib/env'
import { logRefusal } from '@/lib/log'

type Route = (request: Request, token: string) => Response | Promise<Response>
/** Of an address without a name in it the framework says nothing. */
type Context = { params: Promise<{ token?: string } | undefined> }

/** Who may send a form of the digest: a page of ours, or anybody whose address proves enough. */
type Senders = { from: 'our pages' | 'anywhere' }

/** The shape of what readers send about the digest, who are nobody to it. */
export function readerRoute(answer: Route, { from }: Senders) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    if (from === 'our pages' && !isFromOurPage(request.headers)) {
      logRefusal(403, 'foreign')
      return new Response('This did not come from a page of this site, so nothing was changed.\n', {
        status: 403,
      })
    }
    return answer(request, (await params)?.token ?? '')
  }
}

/** A page without a referrer is called `null` (Fetch Standard, 3.2); its browser says in another header whose it is. */
function isFromOurPage(headers: Headers): boolean {
  const isUnnamed = headers.get('origin') === 'null'
  return isUnnamed
    ? headers.get('sec-fetch-site') === 'same-origin'
    : isSameOrigin(headers, env().SITE_URL)
}
