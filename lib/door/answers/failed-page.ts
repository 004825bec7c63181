import type { IncomingMessage, ServerResponse } from 'node:http'
import { requestId } from '@/lib/log'
import { failure, pageOf } from './answers'
import type { PolicyHeaders } from './policy'

/**
 * Puts a page of the door's own in the place of one that failed behind it: that one needs scripts to say anything,
 * and has no id.
 */
export function replaceFailedPage(
  request: IncomingMessage,
  response: ServerResponse,
  policy: PolicyHeaders,
): void {
  if ('rsc' in request.headers || 'next-action' in request.headers) return
  const { writeHead, write, end } = response
  let own: Buffer | null = null
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    if (status < 500 || !isDocument(response, rest.at(-1))) {
      return Reflect.apply(writeHead, response, [status, ...rest])
    }
    const { head, body } = pageOf(policy, failure(null, requestId()))
    own = request.method === 'HEAD' ? Buffer.alloc(0) : body
    for (const name of response.getHeaderNames()) response.removeHeader(name)
    return Reflect.apply(writeHead, response, [status, head])
  }) as typeof writeHead
  const headFirst = () => {
    if (!response.headersSent) response.writeHead(response.statusCode)
  }
  response.write = ((...given: unknown[]) => {
    headFirst()
    return own !== null || Reflect.apply(write, response, given)
  }) as typeof write
  response.end = ((...given: unknown[]) => {
    if (given.length > 0) headFirst()
    return Reflect.apply(end, response, own === null ? given : [own])
  }) as typeof end
}

function isDocument(response: ServerResponse, head: unknown): boolean {
  const given = typeof head === 'object' && head !== null ? { ...head } : {}
  const type =
    new Map(Object.entries(given)).get('content-type') ?? response.getHeader('content-type')
  return String(type ?? '').startsWith('text/html')
}
