import type { Absolute } from '@/lib/domain/reader/absolute'
import { escapeMarkup } from '@/lib/domain/text/escape-markup'
import { paths } from '@/lib/paths'
import { element, empty } from './xml'

/** A feed that can be followed; `of` is the path of its page, empty for the front page. */
export type Followed = { title: string; of: string }

/** Feeds that belong together. */
export type FollowedGroup = { name: string; feeds: Followed[] }

/** A list of feeds as OPML 2.0 (opml.org/spec2.opml), as feed readers take it in. */
export function opml(
  title: string,
  site: Followed,
  groups: FollowedGroup[],
  absolute: Absolute,
): string {
  const outline = ({ title, of }: Followed) =>
    empty('outline', {
      type: 'rss',
      text: title,
      title,
      xmlUrl: absolute(paths.feed('rss', of)),
      htmlUrl: absolute(of || paths.front()),
    })
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<opml version="2.0">',
    `<head>${element('title', title)}</head>`,
    '<body>',
    outline(site),
    ...groups.flatMap(({ name, feeds }) => [
      `<outline text="${escapeMarkup(name)}" title="${escapeMarkup(name)}">`,
      ...feeds.map(outline),
      '</outline>',
    ]),
    '</body>',
    '</opml>',
    '',
  ].join('\n')
}
