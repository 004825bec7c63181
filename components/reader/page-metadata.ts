import type { Metadata } from 'next'
import type { Publication } from '@/lib/domain/article/article'
import { paths } from '@/lib/paths'
import { absolute } from '@/lib/site'

export const cardSize = { width: 1200, height: 675, type: 'image/png' }

/** What stands in the head of a page that is not an update. */
export function pageMetadata(page: {
  publication: Publication
  /** Null on the front page, which is named after the publication. */
  title: string | null
  description: string
  path: string
  /** Of what it lists, beside the feed of all updates. */
  feed?: { path: string; title: string }
}): Metadata {
  const { publication, description } = page
  const title = page.title ?? `${publication.name}: ${publication.tagline}`
  const image = { url: absolute(paths.card('site.png')), ...cardSize, alt: publication.tagline }
  return {
    title: page.title ? `${page.title} · ${publication.name}` : title,
    description,
    ...addresses(page.path, publication, page.feed),
    openGraph: {
      type: 'website',
      locale: 'en_GB',
      siteName: publication.name,
      title,
      description,
      url: absolute(page.path),
      images: [image],
    },
    twitter: { card: 'summary_large_image', title, description, images: [image.url] },
  }
}

/** The page's one address, leave to show its picture large, and the feeds. */
export function addresses(
  path: string,
  publication: Publication,
  own?: { path: string; title: string },
): Metadata {
  const all = { url: absolute(paths.feed()), title: publication.name }
  const feeds = own ? [{ url: absolute(own.path), title: own.title }, all] : [all]
  return {
    alternates: { canonical: absolute(path), types: { 'application/rss+xml': feeds } },
    robots: { index: true, follow: true, 'max-image-preview': 'large' },
  }
}

/**
 * A page that search engines shall not list.
 * @param publication null where it cannot be read
 */
export function unlistedMetadata(title: string, publication: Publication | null): Metadata {
  return {
    title: publication ? `${title} · ${publication.name}` : title,
    robots: { index: false, follow: true },
  }
}
