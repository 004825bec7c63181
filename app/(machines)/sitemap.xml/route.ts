import { sitemapIndexXml } from '@/lib/domain/reader/sitemap'
import { paths } from '@/lib/paths'
import { listSitemapParts } from '@/lib/published/machines/list-sitemap-parts'
import { absolute } from '@/lib/site'

export const dynamic = 'force-dynamic'

/** All parts of the sitemap, so that no address is left out however many there are. */
export function GET(): Response {
  const pages = { url: absolute(paths.sitemapPart('pages', 1)), modifiedAt: null }
  const parts = listSitemapParts().map(({ kind, number, modifiedAt }) => {
    return { url: absolute(paths.sitemapPart(kind, number)), modifiedAt }
  })
  return new Response(sitemapIndexXml([pages, ...parts]), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
