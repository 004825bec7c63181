import { type NextRequest, NextResponse } from 'next/server'
import { searchSegment } from '@/lib/domain/search-segment'
import { publicationVersion } from '@/lib/published/publication-version'

/** Gives searches a path of their own, and feed and sitemap their ETag. */
export function readerResponse(request: NextRequest): NextResponse {
  return request.nextUrl.pathname === '/search' ? search(request) : validated(request)
}

function search(request: NextRequest): NextResponse {
  const segment = searchSegment(request.nextUrl.searchParams.get('q') ?? '')
  if (segment === '') return NextResponse.next()
  return NextResponse.rewrite(new URL(`/search/${segment}`, request.url))
}

/** What a machine reads changes with the publication and with the build, and with nothing else. */
function validated(request: NextRequest): NextResponse {
  const etag = `"${publicationVersion().toString(36)}-${process.env.BUILD_STAMP}"`
  const headers = { etag, 'cache-control': 'public, max-age=0, must-revalidate' }
  const known = request.headers.get('if-none-match') ?? ''
  if (known.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag)) {
    return new NextResponse(null, { status: 304, headers })
  }
  return NextResponse.next({ headers })
}
