import { escapeMarkup } from '@/lib/domain/text/escape-markup'

type Channel = {
  title: string
  description: string
  /** Full address of the page that lists the same. */
  page: string
  /** Full address of the feed itself. */
  self: string
  /** When any of it last changed, in Unix milliseconds; 0 while there is nothing. */
  built: number
  /** Each an `<item>`. */
  items: string[]
}

/** A feed as RSS 2.0 (rssboard.org/rss-specification). */
export function rssChannel({ title, description, page, self, built, items }: Channel): string {
  return `<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0" xmlns:atom="http://www.w3.org/2005/Atom" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:media="http://search.yahoo.com/mrss/">
<channel>
${element('title', title)}
${element('link', page)}
${element('description', description)}
${element('language', 'en')}
<atom:link href="${escapeMarkup(self)}" rel="self" type="application/rss+xml"/>
${built > 0 ? element('lastBuildDate', new Date(built).toUTCString()) : ''}
${items.join('\n')}
</channel>
</rss>
`
}

export function element(name: string, text: string): string {
  return `<${name}>${escapeMarkup(text)}</${name}>`
}
