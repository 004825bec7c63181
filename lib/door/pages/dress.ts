import type { IncomingMessage, ServerResponse } from 'node:http'
import { inRequest, logRefusal } from '@/lib/log'
import { keepNothing } from '../answers/caching'
import type { PolicyHeaders } from '../answers/policy'

/** What the framework refuses without asking us. */
const refusals = new Set([400, 413, 429])

/**
 * Dresses an answer that is made behind the door, at the moment its head is written: the policy where the answer
 * has none of its own, nothing that tells which framework made it, and no failure that anybody keeps.
 */
export function dress(
  request: IncomingMessage,
  response: ServerResponse,
  policy: PolicyHeaders,
): void {
  const isForTheFramework = 'rsc' in request.headers || 'next-action' in request.headers
  const { writeHead } = response
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    setAll(response, rest.at(-1))
    for (const [name, value] of Object.entries(policy)) {
      if (!response.hasHeader(name)) response.setHeader(name, value)
    }
    if (!isForTheFramework) takeOff(response)
    const link = response.getHeader('link')
    if (link !== undefined) response.setHeader('link', linksOnce(String(link)))
    if (refusals.has(status)) inRequest(request, () => logRefusal(status))
    const isKeepable = status < 300 || status === 304
    if (!isKeepable || !response.hasHeader('cache-control')) {
      response.setHeader('cache-control', keepNothing)
    }
    return Reflect.apply(
      writeHead,
      response,
      typeof rest[0] === 'string' ? [status, rest[0]] : [status],
    )
  }) as typeof writeHead
}

/** The framework names what to load early, and on some answers twice. @param link a header of many links */
export function linksOnce(link: string): string {
  return [...new Set(link.split(/,\s*(?=<)/))].join(', ')
}

/** Headers that came with the status become headers like the others, so that none stands twice. */
function setAll(response: ServerResponse, headers: unknown): void {
  if (typeof headers !== 'object' || headers === null || Array.isArray(headers)) return
  for (const [name, value] of Object.entries(headers)) response.setHeader(name, value)
}

function takeOff(response: ServerResponse): void {
  for (const name of response.getHeaderNames()) {
    if (/^x-(nextjs|powered|middleware|edge)/.test(name)) response.removeHeader(name)
  }
  if (/rsc|next/i.test(String(response.getHeader('vary')))) {
    response.setHeader('vary', 'accept-encoding')
  }
}
