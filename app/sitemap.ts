import type { MetadataRoute } from 'next'
import { paths } from '@/lib/paths'
import { listSitemapEntries, type SitemapEntry } from '@/lib/published/list-sitemap-entries'
import { absolute } from '@/lib/site'

export const dynamic = 'force-dynamic'

export default function sitemap(): MetadataRoute.Sitemap {
  const { updates, topics, authors } = listSitemapEntries()
  return [
    { url: absolute(paths.front()) },
    { url: absolute(paths.topics()) },
    { url: absolute(paths.about()) },
    ...updates.map(entry(paths.update)),
    ...topics.map(entry(paths.topic)),
    ...authors.map(entry(paths.author)),
  ]
}

function entry(path: (slug: string) => string) {
  return ({ slug, modifiedAt }: SitemapEntry) => ({
    url: absolute(path(slug)),
    lastModified: new Date(modifiedAt),
  })
}
