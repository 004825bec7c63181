import type { NextRequest, NextResponse } from 'next/server'
import { deskResponse } from './lib/proxy/desk'
import { readerResponse } from './lib/proxy/reader'

const desk = /^\/(dashboard|sign-in|setup)(\/|$)/

export function proxy(request: NextRequest): NextResponse | Promise<NextResponse> {
  return desk.test(request.nextUrl.pathname) ? deskResponse(request) : readerResponse(request)
}

export const config = {
  matcher: [
    '/search',
    '/feed.xml',
    '/sitemap.xml',
    '/dashboard/:path*',
    '/sign-in',
    '/setup/:path*',
  ],
}
