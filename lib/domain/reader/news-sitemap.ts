import { escapeMarkup } from '@/lib/domain/text/escape-markup'
import { machineDayOrMoment } from '@/lib/domain/time/day-or-moment'

/** In milliseconds: older updates are no news, says Google (developers.google.com/search, news sitemaps). */
export const newsAge = 2 * 24 * 60 * 60 * 1000
/** The most that one may list. */
export const mostNews = 1000

export type News = { url: string; title: string; publishedAt: number }

/** What came out last, for services that list news. */
export function newsSitemapXml(publication: string, news: News[]): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:news="http://www.google.com/schemas/sitemap-news/0.9">
${news.map((one) => address(publication, one)).join('\n')}
</urlset>
`
}

function address(publication: string, { url, title, publishedAt }: News): string {
  const of = `<news:publication><news:name>${escapeMarkup(publication)}</news:name><news:language>en</news:language></news:publication>`
  const when = `<news:publication_date>${machineDayOrMoment(publishedAt)}</news:publication_date>`
  const what = `<news:title>${escapeMarkup(title)}</news:title>`
  return `<url><loc>${escapeMarkup(url)}</loc><news:news>${of}${when}${what}</news:news></url>`
}
