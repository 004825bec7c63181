import { newsSitemapXml } from '@/lib/domain/reader/news-sitemap'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'
import { listNews } from '@/lib/published/machines/list-news'
import { absolute } from '@/lib/site'

export const dynamic = 'force-dynamic'

export function GET(): Response {
  const news = listNews(Date.now()).map(({ slug, ...one }) => {
    return { ...one, url: absolute(paths.update(slug)) }
  })
  return new Response(newsSitemapXml(getPublication().name, news), {
    headers: { 'content-type': 'application/xml; charset=utf-8' },
  })
}
