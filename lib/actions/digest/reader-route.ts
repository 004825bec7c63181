import 'server-only'
import { isOurs } from '@/lib/actions/run/is-ours'
import { logRefusal } from '@/lib/log'

type Route = (request: Request, token: string) => Response | Promise<Response>
/** Of an address without a name in it the framework says nothing. */
type Context = { params: Promise<{ token?: string } | undefined> }

/** Who may send a form of the digest: a page of ours, or anybody whose address proves enough. */
type Senders = { from: 'our pages' | 'anywhere' }

/** The shape of what readers send about the digest, who are nobody to it. */
export function readerRoute(answer: Route, { from }: Senders) {
  return async (request: Request, { params }: Context): Promise<Response> => {
    if (from === 'our pages' && !isOurs(request.headers)) {
      logRefusal(403, 'foreign')
      return new Response('This did not come from a page of this site, so nothing was changed.\n', {
        status: 403,
      })
    }
    return answer(request, (await params)?.token ?? '')
  }
}
