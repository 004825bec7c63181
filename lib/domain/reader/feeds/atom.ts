import { feedFormats } from '@/lib/domain/feed-formats'
import type { Absolute } from '@/lib/domain/reader/absolute'
import { machineTime } from '@/lib/domain/time/dates'
import { paths } from '@/lib/paths'
import { changedAt, type Feed, homeOf } from './feed'
import { type FeedItem, feedItems } from './feed-item'
import { element, empty, mediaContent } from './xml'

/** A feed as Atom (RFC 4287). */
export function atom(feed: Feed, absolute: Absolute): string {
  const home = absolute(homeOf(feed))
  const self = absolute(paths.feed('atom', feed.of))
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xmlns:media="http://search.yahoo.com/mrss/" xml:lang="en">',
    element('id', feed.id === null ? home : `urn:uuid:${feed.id}`),
    element('title', feed.title),
    element('subtitle', feed.description),
    // A feed must say when it changed (4.2.15), and one without items never did.
    element('updated', machineTime(changedAt(feed) ?? 0)),
    empty('link', { rel: 'alternate', type: 'text/html', href: home }),
    empty('link', { rel: 'self', type: feedFormats.atom.type, href: self }),
    element('icon', absolute(paths.appleIcon())),
    // Whoever answers for an entry that names nobody (4.1.1).
    person({ name: feed.publication.name, url: absolute(paths.front()) }),
    ...feedItems(feed, absolute).map(entry),
    '</feed>',
    '',
  ].join('\n')
}

function entry(item: FeedItem): string {
  return [
    '<entry>',
    element('id', item.id),
    element('title', item.title),
    empty('link', { rel: 'alternate', type: 'text/html', href: item.url }),
    element('published', machineTime(item.publishedAt)),
    element('updated', machineTime(item.modifiedAt)),
    ...item.authors.map(person),
    ...item.topics.map((name) => empty('category', { term: name })),
    element('summary', item.summary),
    element('content', item.content, { type: 'html' }),
    mediaContent(item.picture),
    '</entry>',
  ].join('\n')
}

function person({ name, url }: FeedItem['authors'][number]): string {
  return `<author>${element('name', name)}${element('uri', url)}</author>`
}
