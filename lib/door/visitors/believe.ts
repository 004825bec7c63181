import type { IncomingMessage } from 'node:http'
import { ownOrigins } from '@/lib/domain/site/own-origins'

/** By these the framework talks to itself; from a visitor they are lies. */
const ofTheFramework =
  /^(next-resume|x-middleware-.*|x-invoke-.*|x-matched-path|x-now-route-matches|x-prerender-.*|x-nextjs-(?!(html-)?request-id$).*)$/

/**
 * Leaves in a request what may be believed. Whatever host it named, behind the door it is one for this site: the
 * framework compares hosts with origins, and sends people to the host it was told.
 *
 * The address a connection came from is appended to `x-forwarded-for`, as every proxy before this server does: the
 * last entry is ours, and no visitor can write it. A policy is ours to set: the framework takes the nonce of its
 * scripts from the request's.
 */
export function believe({ headers, socket }: IncomingMessage, site: URL): void {
  for (const name of Object.keys(headers)) {
    if (ofTheFramework.test(name)) delete headers[name]
  }
  headers.host = site.host
  headers['x-forwarded-host'] = site.host
  headers['x-forwarded-proto'] = site.protocol.slice(0, -1)
  // On one's own machine the site has several names, and the framework compares with one, so ours all become that.
  if (ownOrigins(site.href).some((own) => own === headers.origin)) headers.origin = site.origin
  delete headers['x-forwarded-port']
  delete headers.forwarded
  const before = headers['x-forwarded-for']
  const address = socket.remoteAddress ?? ''
  headers['x-forwarded-for'] = before === undefined ? address : `${before}, ${address}`
  delete headers['content-security-policy']
  delete headers['content-security-policy-report-only']
}
