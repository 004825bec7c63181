import { type NextRequest, NextResponse } from 'next/server'
import { openPreviewLink } from '@/lib/editing/previews/open-preview-link'
import { paths } from '@/lib/paths'
import { closedLink } from './closed-link'

/** Nothing runs on a page that is shown to whoever has the link, and nothing is kept of it. That is not reported. */
function policy(style: "'self'" | "'unsafe-inline'"): string {
  return [
    "default-src 'none'",
    `style-src ${style}`,
    "img-src 'self'",
    "font-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
  ].join('; ')
}

const closed =
  'A preview is open for a day, unless somebody ends it or the update is withdrawn. Ask whoever sent you the link for a new one.'

/** A preview without an account: the draft, the live page once it is out, or 410 when the link has ended. */
export function previewResponse(request: NextRequest): NextResponse {
  const response = answer(request)
  response.headers.set('cache-control', 'private, no-store')
  response.headers.set('referrer-policy', 'no-referrer')
  response.headers.set('x-robots-tag', 'noindex, nofollow')
  return response
}

function answer(request: NextRequest): NextResponse {
  const secret = request.nextUrl.pathname.slice(paths.previewLink('').length)
  const behind = openPreviewLink(secret)
  if (behind?.kind === 'live') {
    return NextResponse.redirect(new URL(paths.update(behind.slug), request.url))
  }
  const response = behind ? NextResponse.next() : gone()
  const style = behind ? "'self'" : "'unsafe-inline'"
  response.headers.set('content-security-policy', policy(style))
  return response
}

function gone(): NextResponse {
  return new NextResponse(closedLink(closed), {
    status: 410,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}
