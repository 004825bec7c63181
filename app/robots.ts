import type { MetadataRoute } from 'next'
import { paths } from '@/lib/paths'
import { absolute } from '@/lib/site'

export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  const disallow = [
    paths.dashboard(),
    '/api/',
    '/setup/',
    '/invite/',
    '/reset',
    `${paths.search()}?`,
  ]
  return {
    rules: { userAgent: '*', allow: '/', disallow },
    sitemap: [absolute(paths.sitemap()), absolute(paths.newsSitemap())],
  }
}
