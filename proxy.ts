import type { NextRequest, NextResponse } from 'next/server'
import { readerResponse } from './lib/proxy/reader'

export function proxy(request: NextRequest): NextResponse {
  return readerResponse(request)
}

export const config = {
  matcher: ['/search', '/feed.xml', '/sitemap.xml'],
}
