import { z } from 'zod'
import {
  type ArticleField,
  articleFields,
  type FieldOf,
  freeTexts,
} from '@/lib/domain/article/article-fields'
import { byName } from '@/lib/domain/article/by-name'
import { emptyContent } from '@/lib/domain/article/empty-content'
import type { QuestionField, TopicField } from '@/lib/domain/article/row-fields'
import { line, markdown } from '@/lib/domain/form/form-fields'
import { aiUses, topicKinds } from '@/lib/domain/kinds'
import { saysSomething, sourceRow } from '@/lib/domain/sources/source-fields'
import { slugProblem } from '@/lib/domain/text/slug-problem'

const question = z.object({
  id: z.string().max(64).optional(),
  question: line('A question', 300),
  answer: markdown,
} satisfies Record<'id' | QuestionField, z.ZodType>)

const topic = z.object({
  name: line('A topic', 60),
  kind: z.enum(topicKinds, { error: 'Choose what kind of topic this is.' }).default('subject'),
} satisfies Record<TopicField, z.ZodType>)

function freeText(name: FieldOf<'line' | 'markdown' | 'override'>) {
  const field = articleFields[name]
  if (field.kind === 'markdown') return markdown
  return line(`The ${field.label.toLowerCase()}`, field.longest)
}

/** So many rows at most, counted before any is looked at. */
function rows<Row extends z.ZodType>(row: Row, most: number, error: string) {
  return z.array(z.custom<z.input<Row>>()).max(most, { error }).pipe(z.array(row))
}

/**
 * What a save carries, as a form's strings. Rows that say nothing are dropped. Its own output is valid
 * input too.
 */
export const draftSchema = z.object({
  ...byName(freeTexts, freeText),
  /** The id of another update. */
  earlier: z.string().max(64).default(''),
  aiUse: z
    .enum(aiUses, { error: 'Choose how much of this a machine wrote.' })
    .default(emptyContent.aiUse),
  /** Empty lets the address follow the headline. */
  slug: z
    .string()
    .default('')
    .transform((slug) => slug.trim())
    .superRefine((slug, context) => {
      const problem = slug === '' ? null : slugProblem(slug)
      if (problem !== null) context.addIssue({ code: 'custom', message: problem })
    }),
  questions: rows(question, 20, 'An update can have 20 questions.')
    .default([])
    .transform((rows) => rows.filter((row) => row.question !== '' || row.answer !== '')),
  sources: rows(sourceRow, 10, 'An update can have 10 sources.')
    .default([])
    .transform((rows) => rows.filter(saysSomething)),
  topics: rows(topic, 12, 'An update can have 12 topics.')
    .default([])
    .transform((rows) => withoutRepeats(rows, (row) => row.name.toLowerCase())),
  /** The id of a picture, or empty. Left out, it stays as it is. */
  leadImage: z.string().max(64).optional(),
  /** Ids of people, in the order of the byline. */
  authors: z
    .array(z.string().max(64))
    .max(10, { error: 'An update can have 10 authors.' })
    .default([])
    .transform((ids) => withoutRepeats(ids, (author) => author)),
} satisfies Record<ArticleField, z.ZodType>)

export type DraftInput = z.input<typeof draftSchema>
export type ArticleDraft = z.output<typeof draftSchema>

/** @returns the first sentence for each faulty field, keyed such as `headline` or `sources.0.permalink` */
export function draftProblems(error: z.ZodError): Record<string, string> {
  const fields: Record<string, string> = {}
  for (const issue of error.issues) fields[issue.path.join('.')] ??= issue.message
  return fields
}

/** The first of each, without the empty ones. */
function withoutRepeats<Row>(rows: Row[], key: (row: Row) => string): Row[] {
  const kept = new Map<string, Row>()
  for (const row of rows) if (key(row) !== '' && !kept.has(key(row))) kept.set(key(row), row)
  return [...kept.values()]
}
