import type { NextRequest, NextResponse } from 'next/server'
import { paths } from './lib/paths'
import { deskResponse } from './lib/proxy/desk'
import { previewResponse } from './lib/proxy/preview'
import { readerResponse } from './lib/proxy/reader'

const desk = /^\/(dashboard|sign-in|setup)(\/|$)/

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
    '/preview/:path*',
  ],
}
