import { robotsTxt } from '@/lib/domain/machines/robots-txt'
import { paths } from '@/lib/paths'
import { getPublication } from '@/lib/published/get-publication'
import { absolute } from '@/lib/site'

export const dynamic = 'force-dynamic'

const closed = [paths.dashboard(), '/api/', '/setup/', '/invite/', '/reset', `${paths.search()}?`]

export function GET(): Response {
  const file = robotsTxt({
    use: getPublication().machineUse,
    closed,
    sitemaps: [absolute(paths.sitemap()), absolute(paths.newsSitemap())],
    license: absolute(paths.license()),
  })
  return new Response(file, { headers: { 'content-type': 'text/plain; charset=utf-8' } })
}
