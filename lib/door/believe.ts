import type { IncomingMessage } from 'node:http'

/** By these the framework talks to itself; from a visitor they are lies. */
const ofTheFramework =
  /^(next-resume|x-middleware-.*|x-invoke-.*|x-matched-path|x-now-route-matches|x-prerender-.*|x-nextjs-(?!(html-)?request-id$).*)$/

/**
 * Leaves in a request what may be believed.
 *
 * The address a connection came from is appended to `x-forwarded-for`, as every proxy before this server does: the
 * last entry is ours, and no visitor can write it. A policy is ours to set: the framework takes the nonce of its
 * scripts from the request's.
 */
export function believe({ headers, socket }: IncomingMessage): void {
  for (const name of Object.keys(headers)) {
    if (ofTheFramework.test(name)) delete headers[name]
  }
  const before = headers['x-forwarded-for']
  const address = socket.remoteAddress ?? ''
  headers['x-forwarded-for'] = before === undefined ? address : `${before}, ${address}`
  delete headers['content-security-policy']
  delete headers['content-security-policy-report-only']
}
