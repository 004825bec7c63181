import type { ArticleContent, ArticleText, Topic } from '@/lib/domain/article/article'
import { type FieldOf, textFields } from '@/lib/domain/article/article-fields'
import { pick } from '@/lib/domain/article/by-name'
import {
  type QuestionField,
  questionFieldNames,
  sourceFieldNames,
  type TopicField,
  topicFieldNames,
} from '@/lib/domain/article/row-fields'
import { isEmptySource, type SourceValues } from '@/lib/domain/sources/source-values'

/** What an editor is writing, as a form holds it: everything is a string, a picture its id. */
export type DraftValues = ArticleText &
  Record<FieldOf<'slug' | 'picture'>, string> & {
    questions: QuestionValues[]
    sources: SourceValues[]
    topics: TopicValues[]
    /** Ids of people. */
    authors: string[]
  }

/** `id` is empty until the row was saved. */
export type QuestionValues = { id: string } & Record<QuestionField, string>

export type TopicValues = Pick<Topic, TopicField>

export const emptyQuestion: QuestionValues = { id: '', question: '', answer: '' }

export function isEmptyQuestion(row: QuestionValues): boolean {
  return row.question.trim() === '' && row.answer.trim() === ''
}

/** The draft as a save would store it, without the rows that say nothing. */
export function withoutEmptyRows(values: DraftValues): DraftValues {
  return {
    ...values,
    questions: values.questions.filter((row) => !isEmptyQuestion(row)),
    sources: values.sources.filter((row) => !isEmptySource(row)),
  }
}

/** What the form shows of a stored working copy. */
export function valuesOf(content: ArticleContent): DraftValues {
  return {
    ...pick(content, textFields),
    slug: content.slug ?? '',
    leadImage: content.lead?.id ?? '',
    questions: content.questions.map((row) => pick(row, ['id', ...questionFieldNames])),
    sources: content.sources.map((row) => ({
      ...pick(row, ['id', ...sourceFieldNames]),
      avatar: row.avatar ?? '',
      reposts: countOf(row.reposts),
      likes: countOf(row.likes),
    })),
    topics: content.topics.map((row) => pick(row, topicFieldNames)),
    authors: content.authors.map(({ id }) => id),
  }
}

function countOf(count: number | null): string {
  return count === null ? '' : String(count)
}
