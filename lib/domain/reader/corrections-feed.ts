import type { Amendment, Publication } from '@/lib/domain/article/article'
import { escapeMarkup } from '@/lib/domain/text/escape-markup'
import { paths } from '@/lib/paths'
import { amendmentPath, amendmentWords } from './amendment'
import { element, rssChannel } from './rss-channel'

/**
 * Corrections and retractions alone, as RSS 2.0.
 * @param absolute makes a full address of a path of ours
 */
export function correctionsFeed(
  publication: Publication,
  amendments: Amendment[],
  absolute: (path: string) => string,
): string {
  return rssChannel({
    title: `Corrections in ${publication.name}`,
    description: `What ${publication.name} had wrong and put right or withdrew.`,
    page: absolute(paths.corrections()),
    self: absolute(paths.correctionsFeed()),
    built: Math.max(0, ...amendments.map(({ at }) => at)),
    items: amendments.map((amendment) => item(amendment, absolute)),
  })
}

function item(amendment: Amendment, absolute: (path: string) => string): string {
  const { kind, id, at, note, headline } = amendment
  return [
    '<item>',
    element('title', `${amendmentWords[kind]}: ${headline}`),
    element('link', absolute(amendmentPath(amendment))),
    // One update may be retracted, put back and retracted again: each is news of its own.
    `<guid isPermaLink="false">urn:uuid:${escapeMarkup(id)}${kind === 'retracted' ? `#${at}` : ''}</guid>`,
    element('pubDate', new Date(at).toUTCString()),
    element('description', note),
    '</item>',
  ].join('\n')
}
