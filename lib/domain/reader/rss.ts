import type { ArticlePage, Publication } from '@/lib/domain/article/article'
import { articleDescription } from '@/lib/domain/article/article-description'
import { paragraphFields } from '@/lib/domain/article/article-fields'
import { markdownHtml } from '@/lib/domain/markdown/markdown-html'
import { largestSize, type MediaPicture } from '@/lib/domain/media/media-picture'
import { printedAddress } from '@/lib/domain/sources/printed-address'
import { sourceName } from '@/lib/domain/sources/source-name'
import { escapeMarkup } from '@/lib/domain/text/escape-markup'
import { formatDay } from '@/lib/domain/time/dates'
import { paths } from '@/lib/paths'
import { element, rssChannel } from './rss-channel'

/**
 * The feed as RSS 2.0: our own words and a link to each source, without the quoted text.
 * @param absolute makes a full address of a path of ours
 */
export function rss(
  publication: Publication,
  articles: ArticlePage[],
  absolute: (path: string) => string,
): string {
  return rssChannel({
    title: publication.name,
    description: publication.description,
    page: absolute(paths.front()),
    self: absolute(paths.feed()),
    built: Math.max(0, ...articles.map((article) => article.modifiedAt)),
    items: articles.map((article) => item(article, publication, absolute)),
  })
}

function item(
  article: ArticlePage,
  publication: Publication,
  absolute: (path: string) => string,
): string {
  const url = absolute(paths.update(article.slug))
  return [
    '<item>',
    element('title', article.headline),
    element('link', url),
    `<guid isPermaLink="false">urn:uuid:${escapeMarkup(article.id)}</guid>`,
    element('pubDate', new Date(article.firstPublishedAt).toUTCString()),
    ...article.authors.map((author) => element('dc:creator', author.name)),
    ...article.topics.map((topic) => element('category', topic.name)),
    ...(article.lead ? [mediaContent(article.lead, absolute)] : []),
    element('description', articleDescription(article)),
    element('content:encoded', content(article, publication)),
    '</item>',
  ].join('\n')
}

/** As Media RSS says it (rssboard.org/media-rss). */
function mediaContent(lead: MediaPicture, absolute: (path: string) => string): string {
  const { name, width, height } = largestSize(lead)
  const url = escapeMarkup(absolute(paths.media(name)))
  const words = [
    element('media:description', lead.alt),
    ...(lead.credit ? [element('media:credit', lead.credit)] : []),
  ]
  return `<media:content url="${url}" type="image/webp" medium="image" width="${width}" height="${height}">${words.join('')}</media:content>`
}

function content(article: ArticlePage, { labels, timeZone }: Publication): string {
  const text = paragraphFields.map(
    (name) => `<h2>${escapeMarkup(labels[name])}</h2>${markdownHtml(article[name])}`,
  )
  const sources = article.sources.map((source) => {
    const address = escapeMarkup(printedAddress(source.permalink))
    return `<p>Source: <a href="${address}">${escapeMarkup(sourceName(source))}</a></p>`
  })
  const corrections = article.corrections.map(
    ({ at, note }) => `<p>Correction, ${formatDay(at, timeZone)}: ${escapeMarkup(note)}</p>`,
  )
  return [...text, ...sources, ...corrections].join('')
}
