import 'server-only'
import { stringify } from 'yaml'
import type { ArticleContent, Source } from '@/lib/domain/article/article'
import { articleFields, fieldsOf, markdownFields } from '@/lib/domain/article/article-fields'
import { pick } from '@/lib/domain/article/by-name'
import { machineDayOrMoment } from '@/lib/domain/time/day-or-moment'
import type { UpdateRecord } from '@/lib/editing/transfers/update-record'
import { updatePath } from './export-format'

/** An update for people and other programs: everything short as YAML, then a heading and a text for each paragraph. */
export function updateAsMarkdown(record: UpdateRecord, content: ArticleContent): string {
  const front = stringify(frontMatter(record, content), { lineWidth: 0 })
  const sections = markdownFields
    .filter((field) => content[field].trim() !== '')
    .map((field) => `\n## ${articleFields[field].label}\n\n${content[field]}\n`)
  return `---\n${front}---\n${sections.join('')}`
}

function frontMatter({ id, facts, live, rows }: UpdateRecord, content: ArticleContent) {
  const { slug, lead, topics, authors, sources, questions } = content
  return {
    id,
    title: content.headline,
    slug,
    state: facts.state,
    date: live ? machineDayOrMoment(live.firstPublishedAt) : null,
    modified: live ? machineDayOrMoment(live.modifiedAt) : null,
    takeaway: content.takeaway,
    topics: topics.map(({ name, kind }) => ({ name, kind })),
    authors: authors.map(({ name, slug }) => ({ name, slug })),
    earlier: content.earlier || null,
    aiUse: content.aiUse,
    ...pick(content, fieldsOf('override')),
    picture: lead && { ...lead },
    sources: sources.map(sourceFacts),
    questions: questions.map(({ question, answer }) => ({ question, answer })),
    reviewedBy: live?.reviewedBy ?? null,
    corrections: rows.corrections.map(({ at, note }) => ({
      at: machineDayOrMoment(Number(at)),
      note,
    })),
    retracted: rows.retractions.map(({ reason }) => String(reason))[0] ?? null,
    /** The whole of it, with its history. */
    record: updatePath(id),
  }
}

function sourceFacts({ id: _, capturedAt, ...source }: Source) {
  return { ...source, capturedAt: machineDayOrMoment(capturedAt) }
}
