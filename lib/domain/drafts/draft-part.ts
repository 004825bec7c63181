import type { ArticleField } from '@/lib/domain/article/article-fields'
import { sourceFieldNames } from '@/lib/domain/article/row-fields'
import { updateInWords } from '@/lib/domain/coverage/update-in-words'
import { pictureInWords } from '@/lib/domain/media/picture'
import { isEmptySource, type SourceValues } from '@/lib/domain/sources/source-values'
import type { DraftValues, QuestionValues } from './draft-values'

/** What two people can disagree on: a field, one row of it by its id, or the order of its rows. */
export type DraftPart = { field: ArticleField; row: string | 'order' | null }

export function samePart(one: DraftPart, other: DraftPart): boolean {
  return one.field === other.field && one.row === other.row
}

/** As a person would read it; null for a row that is not there. */
export function partInWords(values: DraftValues, { field, row }: DraftPart): string | null {
  if (field === 'questions') return rowInWords(values.questions, row, questionInWords, questionName)
  if (field === 'sources') return rowInWords(values.sources, row, sourceInWords, sourceName)
  if (field === 'topics') return values.topics.map(({ name }) => name).join(', ')
  if (field === 'authors') return values.authors.join(', ')
  if (field === 'earlier') return updateInWords(values.earlier)
  if (field === 'leadImage') return pictureInWords(values.leadImage)
  return values[field].replaceAll('\r\n', '\n').trim()
}

function rowInWords<Row extends { id: string }>(
  rows: Row[],
  id: DraftPart['row'],
  inWords: (row: Row) => string,
  nameOf: (row: Row) => string,
): string | null {
  if (id === 'order') return rows.map((row, at) => `${at + 1}. ${nameOf(row)}`).join('\n')
  const row = rows.find((one) => one.id === id)
  return row ? inWords(row) : null
}

function questionName({ question }: QuestionValues): string {
  return question.trim() || 'Without a question yet'
}

function questionInWords({ question, answer }: QuestionValues): string {
  return `${question.trim()}\n${answer.trim()}`.trim()
}

function sourceName({ authorName, handle, permalink }: SourceValues): string {
  return authorName.trim() || handle.trim() || permalink.trim() || 'Without an author yet'
}

function sourceInWords(source: SourceValues): string {
  if (isEmptySource(source)) return ''
  return sourceFieldNames
    .map((fact) => (fact === 'avatar' ? pictureInWords(source.avatar) : source[fact].trim()))
    .filter((words) => words !== '')
    .join('\n')
}
