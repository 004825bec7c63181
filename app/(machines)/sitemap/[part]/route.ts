import {
  type SitemapAddress,
  type SitemapPart,
  sitemapPart,
  sitemapXml,
} from '@/lib/domain/reader/sitemap'
import { paths } from '@/lib/paths'
import { listSitemapEntries } from '@/lib/published/machines/list-sitemap-entries'
import { absolute } from '@/lib/site'

export const dynamic = 'force-dynamic'

export async function GET(_: Request, { params }: { params: Promise<{ part: string }> }) {
  const part = sitemapPart((await params).part)
  const addresses = part ? addressesOf(part) : []
  if (addresses.length === 0) {
    return new Response('There is no such part of the sitemap.\n', {
      status: 404,
      headers: { 'content-type': 'text/plain; charset=utf-8' },
    })
  }
  return new Response(sitemapXml(addresses), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}

function addressesOf({ kind, number }: SitemapPart): SitemapAddress[] {
  if (kind === 'pages') return number === 1 ? pages() : []
  return listSitemapEntries(kind, number).map(({ path, modifiedAt }) => {
    return { url: absolute(path), modifiedAt }
  })
}

function pages(): SitemapAddress[] {
  const all = [
    paths.front(),
    paths.topics(),
    paths.corrections(),
    paths.about(),
    paths.numbers(),
    paths.feeds(),
  ]
  return all.map((path) => ({ url: absolute(path), modifiedAt: null }))
}
