import { aiUseStatement } from '@/lib/domain/article/ai-use-statement'
import type { ArticlePage, Publication, Source } from '@/lib/domain/article/article'
import { shownTexts } from '@/lib/domain/article/shown-texts'
import { printedAddress } from '@/lib/domain/sources/printed-address'
import { nameAndPlace, sourceName } from '@/lib/domain/sources/source-name'
import { formatDay, formatSourceDate } from '@/lib/domain/time/dates'
import { machineDayOrMoment } from '@/lib/domain/time/day-or-moment'
import { paths } from '@/lib/paths'
import type { Absolute } from './absolute'
import { escapeMarkdown } from './escape-markdown'

/** An update as Markdown for programs: what is known of it as YAML (1.2, of which JSON is a part), then its text. */
export function updateMarkdown(
  article: ArticlePage,
  publication: Publication,
  absolute: Absolute,
): string {
  return [
    '---',
    ...Object.entries(facts(article, publication, absolute)).map(
      ([name, value]) => `${name}: ${JSON.stringify(value)}`,
    ),
    '---',
    ...blocks(article, publication).flatMap((block) => ['', block]),
    '',
  ].join('\n')
}

function facts(article: ArticlePage, publication: Publication, absolute: Absolute) {
  return {
    title: article.headline,
    url: absolute(paths.update(article.slug)),
    id: `urn:uuid:${article.id}`,
    publication: publication.name,
    published: machineDayOrMoment(article.firstPublishedAt),
    modified: machineDayOrMoment(article.modifiedAt),
    authors: article.authors.map(({ name }) => name),
    reviewed_by: article.reviewedBy,
    reviewed_at: article.reviewedAt === null ? null : machineDayOrMoment(article.reviewedAt),
    ai_use: article.aiUse,
    ai_statement: aiUseStatement(article.aiUse),
    topics: article.topics.map(({ name }) => name),
    sources: article.sources.map((source) => ({
      name: nameAndPlace(sourceName(source), source.network),
      url: source.permalink,
      posted: source.postedAt || null,
      captured: machineDayOrMoment(source.capturedAt),
      captured_by: source.capturedBy || publication.name,
      captured_how: source.capturedHow,
    })),
  }
}

function blocks(article: ArticlePage, { labels, timeZone }: Publication): string[] {
  const { headline, takeaway, sources, questions, corrections } = article
  const corrected = corrections.map(
    ({ at, note }) => `- ${formatDay(at, timeZone)}: ${escapeMarkdown(note)}`,
  )
  return [
    `# ${escapeMarkdown(headline)}`,
    ...(takeaway ? [escapeMarkdown(takeaway)] : []),
    ...shownTexts(article).flatMap((name) => [`## ${escapeMarkdown(labels[name])}`, article[name]]),
    ...(sources.length > 0 ? ['## Source', ...sources.flatMap(quotation)] : []),
    ...(questions.length > 0 ? ['## Quick answers'] : []),
    ...questions.flatMap(({ question, answer }) => [`### ${escapeMarkdown(question)}`, answer]),
    ...(corrected.length > 0 ? ['## Corrections', corrected.join('\n')] : []),
  ]
}

/** Word for word, each line of it as one, and where it stands. */
function quotation(source: Source): string[] {
  const lines = source.text === '' ? [] : source.text.split(/\r?\n/)
  const quoted = lines.map((line) => `> ${escapeMarkdown(line)}`).join('\\\n')
  const name = escapeMarkdown(nameAndPlace(sourceName(source), source.network))
  const date = formatSourceDate(source.postedAt)
  const to = printedAddress(source.permalink).replace(/[<>\s]/g, encodeURIComponent)
  const from = `[${name}](<${to}>)${date && `, ${date}`}`
  return quoted ? [quoted, from] : [from]
}
