import type { IncomingMessage, ServerResponse } from 'node:http'
import { inRequest } from '@/lib/log'
import { keepNothing, type PolicyHeaders, readerPolicy } from '../answers/policy'
import { readerDocument } from './document'
import { askBehind, type Handle } from './drawing'

/** Instead of the page of one reader came something else. */
class NotDrawn extends Error {}

/**
 * Sends a document that is for whoever has its address: nobody keeps it, no link on it tells where it leads from, and
 * no search engine lists it.
 * @throws NotDrawn, DrawTookTooLong, and whatever is raised behind the door
 */
export async function sendOnce(
  path: string,
  site: { handle: Handle; policy: PolicyHeaders; host: string },
  request: IncomingMessage,
  response: ServerResponse,
): Promise<void> {
  const raw = await inRequest(request, () => askBehind(site.handle, path, site.host))
  const document = readerDocument(raw.body.toString(), path)
  if (!document) throw new NotDrawn(`Instead of a page came an answer ${raw.status}.`)
  const body = Buffer.from(document.html)
  response.writeHead(document.status, {
    ...site.policy,
    'content-security-policy': readerPolicy,
    'content-type': 'text/html; charset=utf-8',
    'content-length': body.length,
    'cache-control': keepNothing,
    'referrer-policy': 'no-referrer',
    'x-robots-tag': 'noindex, nofollow',
  })
  response.end(body)
}
