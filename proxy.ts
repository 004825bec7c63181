import type { NextRequest, NextResponse } from 'next/server'
import { paths } from './lib/paths'
import { deskResponse } from './lib/proxy/desk'
import { previewResponse } from './lib/proxy/preview'

export function proxy(request: NextRequest): NextResponse | Promise<NextResponse> {
  const { pathname } = request.nextUrl
  return pathname.startsWith(paths.previewLink(''))
    ? previewResponse(request)
    : deskResponse(request)
}

export const config = {
  matcher: [
    '/dashboard/:path*',
    '/sign-in/:path*',
    '/setup/:path*',
    '/invite/:path*',
    '/reset/:path*',
    '/preview/:path*',
  ],
}
