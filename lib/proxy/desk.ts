import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { owesSecondFactor } from '@/lib/accounts/second-factor-rule'
import { cookieName } from '@/lib/accounts/sessions/session-cookie'
import { sessionInCookie } from '@/lib/accounts/sessions/session-in-cookie'
import { env } from '@/lib/env'
import { paths } from '@/lib/paths'
import { closedLink } from './closed-link'
import { deskPolicy } from './desk-policy'
import { oneTimeLink } from './one-time-links'

/**
 * Gives each answer of the desk its own policy, and sends strangers to sign in before a page begins, since
 * a page that has begun can only do so with scripts. It guards nothing: every page and action checks for itself.
 */
export async function deskResponse(request: NextRequest): Promise<NextResponse> {
  const { pathname } = request.nextUrl
  const elsewhere = pathname.startsWith(paths.dashboard()) && (await wayRound(request))
  if (elsewhere) return NextResponse.redirect(new URL(elsewhere, request.url))
  const policy = deskPolicy(pathname, randomBytes(16).toString('base64'))
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const link = oneTimeLink(pathname)
  if (link) nameOrigin(headers)
  const isClosed = link && isLook(request) && !link.isOpen(pathname.slice(link.prefix.length))
  const response = isClosed ? gone(link.closed) : NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'private, no-store')
  if (link) response.headers.set('referrer-policy', 'no-referrer')
  return response
}

async function wayRound(request: NextRequest): Promise<string | null> {
  const { cookies, nextUrl } = request
  if (!isLook(request)) return null
  const actor = await sessionInCookie(cookies.get(cookieName('session'))?.value)
  if (actor) return owesSecondFactor(actor) ? paths.addFactor() : null
  // The secret of a link must not go on in another address.
  const next = oneTimeLink(nextUrl.pathname) ? paths.account() : nextUrl.pathname + nextUrl.search
  return `${paths.signIn()}?next=${encodeURIComponent(next)}`
}

/**
 * A page without a referrer sends its forms from the origin `null` (Fetch Standard, 3.2), which no action
 * takes. Where the form came from the browser says in a header that no page can set.
 */
function nameOrigin(headers: Headers): void {
  const isOurs = headers.get('sec-fetch-site') === 'same-origin'
  if (isOurs && headers.get('origin') === 'null') headers.set('origin', env().SITE_URL)
}

/** Only looking: a form that was sent gets its answer in words. */
function isLook({ method }: NextRequest): boolean {
  return method === 'GET' || method === 'HEAD'
}

function gone(why: string): NextResponse {
  return new NextResponse(closedLink(why), {
    status: 410,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}
