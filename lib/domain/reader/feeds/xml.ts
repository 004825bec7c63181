import { escapeMarkup } from '@/lib/domain/text/escape-markup'
import type { FeedPicture } from './feed-item'

/** An element that holds nothing but text. */
export function element(name: string, text: string, attributes: Attributes = {}): string {
  return `<${name}${written(attributes)}>${escapeMarkup(text)}</${name}>`
}

export function empty(name: string, attributes: Attributes): string {
  return `<${name}${written(attributes)}/>`
}

/**
 * As Media RSS says it (rssboard.org/media-rss), which Atom feeds use too. It comes last in an item: some feed readers
 * take the first description they meet, that of a picture too, for the item's own.
 */
export function mediaContent(picture: FeedPicture): string {
  const { url, type, width, height, alt, credit } = picture
  const attributes = { url, type, medium: 'image', width: `${width}`, height: `${height}` }
  const words =
    (alt && element('media:description', alt)) + (credit && element('media:credit', credit))
  return words
    ? `<media:content${written(attributes)}>${words}</media:content>`
    : empty('media:content', attributes)
}

type Attributes = Record<string, string>

function written(attributes: Attributes): string {
  return Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('')
}
