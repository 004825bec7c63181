import type { ArticleSummary, Publication, Topic } from '@/lib/domain/article/article'
import { machineDayOrMoment } from '@/lib/domain/time/day-or-moment'
import { topicPath } from '@/lib/domain/topics/topic-path'
import { paths } from '@/lib/paths'
import type { Absolute } from './absolute'
import { escapeMarkdown } from './escape-markdown'

/** What a program may read here, and where it is easiest read (llmstxt.org). */
export function llmsTxt(
  publication: Publication,
  updates: ArticleSummary[],
  topics: Pick<Topic, 'slug' | 'name' | 'kind'>[],
  absolute: Absolute,
): string {
  const link = (name: string, path: string, note = '') =>
    `- [${escapeMarkdown(name)}](${absolute(path)})${note && `: ${escapeMarkdown(note)}`}`
  const latest = updates.map(({ headline, slug, takeaway, firstPublishedAt }) => {
    const day = machineDayOrMoment(firstPublishedAt).slice(0, 10)
    return link(headline, paths.markdown(slug), takeaway ? `${day}. ${takeaway}` : day)
  })
  return [
    `# ${escapeMarkdown(publication.name)}`,
    '',
    `> ${escapeMarkdown(publication.description)}`,
    '',
    'Every update is there as Markdown under its own address with .md at the end, or for whoever accepts text/markdown. Please name the update and link to it where you use it.',
    ...section('Latest updates', latest),
    ...section(
      'Topics',
      topics.map((topic) => link(topic.name, topicPath(topic))),
    ),
    ...section('More', [
      link('About', paths.about(), 'what an update is, and how to check it'),
      link('Feeds', paths.feeds(), 'RSS, Atom and JSON Feed of all updates, each topic and author'),
      link('Sitemap', paths.sitemap(), 'every page there is'),
    ]),
    '',
  ].join('\n')
}

function section(name: string, lines: string[]): string[] {
  return lines.length > 0 ? ['', `## ${name}`, '', ...lines] : []
}
