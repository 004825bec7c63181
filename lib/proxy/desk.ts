import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { cookieName } from '@/lib/accounts/session-cookie'
import { sessionInCookie } from '@/lib/accounts/session-in-cookie'
import { isSetupTokenOpen } from '@/lib/accounts/tokens'
import { paths } from '@/lib/paths'
import { closedLink } from './closed-link'
import { deskPolicy } from './desk-policy'

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
  const response = isClosedLink(request) ? gone() : NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'private, no-store')
  if (pathname.startsWith(setUp)) response.headers.set('referrer-policy', 'no-referrer')
  return response
}

async function wayRound({ cookies, method, nextUrl }: NextRequest): Promise<string | null> {
  if (method !== 'GET' && method !== 'HEAD') return null
  if (await sessionInCookie(cookies.get(cookieName('session'))?.value)) return null
  return `${paths.signIn()}?next=${encodeURIComponent(nextUrl.pathname + nextUrl.search)}`
}

function gone(): NextResponse {
  return new NextResponse(closedLink(closedSetUp), {
    status: 410,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}

const closedSetUp =
  'It has been used, or it is more than a day old. While there is no owner, each start of the site prints a new one.'
const setUp = paths.setup('')

/** Only looking: a form that was sent gets its answer in words. */
function isClosedLink({ method, nextUrl: { pathname } }: NextRequest): boolean {
  const isLook = method === 'GET' || method === 'HEAD'
  return isLook && pathname.startsWith(setUp) && !isSetupTokenOpen(pathname.slice(setUp.length))
}
