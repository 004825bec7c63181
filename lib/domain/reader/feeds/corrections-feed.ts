import type { Amendment, Publication } from '@/lib/domain/article/article'
import type { Absolute } from '@/lib/domain/reader/absolute'
import { amendmentPath, amendmentWords } from '@/lib/domain/reader/amendment'
import { paths } from '@/lib/paths'
import { rfc822, rssChannel } from './rss-channel'
import { element } from './xml'

/** Corrections and retractions alone, as RSS 2.0. @param amendments newest first */
export function correctionsFeed(
  publication: Publication,
  amendments: Amendment[],
  absolute: Absolute,
): string {
  const channel = {
    title: `Corrections in ${publication.name}`,
    description: `What ${publication.name} had wrong and put right or withdrew.`,
    page: absolute(paths.corrections()),
    self: absolute(paths.correctionsFeed()),
    changedAt: amendments[0]?.at ?? null,
    items: amendments.map((amendment) => item(amendment, absolute)),
  }
  return rssChannel(channel, absolute)
}

function item(amendment: Amendment, absolute: Absolute): string {
  const { kind, id, at, note, headline } = amendment
  // One update may be retracted, put back and retracted again: each is news of its own.
  const guid = `urn:uuid:${id}${kind === 'retracted' ? `#${at}` : ''}`
  return [
    '<item>',
    element('title', `${amendmentWords[kind]}: ${headline}`),
    element('link', absolute(amendmentPath(amendment))),
    element('guid', guid, { isPermaLink: 'false' }),
    element('pubDate', rfc822(at)),
    element('description', note),
    '</item>',
  ].join('\n')
}
