import type { NextRequest, NextResponse } from 'next/server'
import { paths } from './lib/paths'
import { deskResponse } from './lib/proxy/desk'
import { previewResponse } from './lib/proxy/preview'
import { readerResponse } from './lib/proxy/reader'

const desk = /^\/(dashboard|sign-in|setup|invite|reset)(\/|$)/

export function proxy(request: NextRequest): NextResponse | Promise<NextResponse> {
  const { pathname } = request.nextUrl
  if (pathname.startsWith(paths.previewLink(''))) return previewResponse(request)
  return desk.test(pathname) ? deskResponse(request) : readerResponse(request)
}

export const config = {
  matcher: [
    '/search',
    '/feed.xml',
    '/sitemap.xml',
    '/dashboard/:path*',
    '/sign-in',
    '/setup/:path*',
    '/invite/:path*',
    '/reset/:path*',
    '/preview/:path*',
  ],
}
