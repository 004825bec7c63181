import { randomBytes } from 'node:crypto'
import { type NextRequest, NextResponse } from 'next/server'
import { cookieName } from '@/lib/accounts/session-cookie'
import { isSetupTokenOpen } from '@/lib/accounts/tokens'
import { paths } from '@/lib/paths'
import { deskPolicy } from './desk-policy'

/** Gives each answer of the desk its own policy. It opens no door: every page and action checks for itself. */
export function deskResponse(request: NextRequest): NextResponse {
  const { pathname, search } = request.nextUrl
  if (pathname.startsWith(paths.dashboard()) && !request.cookies.has(cookieName('session'))) {
    const next = encodeURIComponent(pathname + search)
    return NextResponse.redirect(new URL(`${paths.signIn()}?next=${next}`, request.url))
  }
  const policy = deskPolicy(pathname, randomBytes(16).toString('base64'))
  const headers = new Headers(request.headers)
  headers.set('content-security-policy', policy)
  const response = isClosedLink(request)
    ? NextResponse.rewrite(request.nextUrl, { request: { headers }, status: 410 })
    : NextResponse.next({ request: { headers } })
  response.headers.set('content-security-policy', policy)
  response.headers.set('cache-control', 'private, no-store')
  if (pathname.startsWith(setUp)) response.headers.set('referrer-policy', 'no-referrer')
  return response
}

const setUp = paths.setup('')

/** Only looking: a form that was sent gets its answer in words. */
function isClosedLink({ method, nextUrl: { pathname } }: NextRequest): boolean {
  const isLook = method === 'GET' || method === 'HEAD'
  return isLook && pathname.startsWith(setUp) && !isSetupTokenOpen(pathname.slice(setUp.length))
}
