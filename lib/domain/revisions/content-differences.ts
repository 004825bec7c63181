import type { ArticleContent } from '@/lib/domain/article/article'
import {
  type ArticleField,
  fieldNames,
  type RowField,
  rowFields,
} from '@/lib/domain/article/article-fields'
import { pick } from '@/lib/domain/article/by-name'
import { questionFieldNames, sourceFieldNames } from '@/lib/domain/article/row-fields'
import { type DraftValues, isEmptyQuestion, valuesOf } from '@/lib/domain/drafts/draft-values'
import { isEmptySource } from '@/lib/domain/sources/source-values'
import { type ComparedRow, type RowDifference, rowDifferences } from './row-differences'

type TextField = Exclude<ArticleField, RowField>

export type ContentDifference =
  | { field: TextField; before: string; after: string }
  | { field: RowField; rows: RowDifference[] }

/** A draft whose `authors` are names. */
export type ComparedContent = DraftValues

export function comparedContent(content: ArticleContent): ComparedContent {
  return { ...valuesOf(content), authors: content.authors.map(({ name }) => name) }
}

/** What differs between two contents of one article, in the order of the page, row by row. */
export function contentDifferences(
  before: ComparedContent,
  after: ComparedContent,
): ContentDifference[] {
  return fieldNames.flatMap((field): ContentDifference[] => {
    if (isRowField(field)) {
      const rows = rowDifferences(rowsOf[field](before), rowsOf[field](after))
      return rows.length === 0 ? [] : [{ field, rows }]
    }
    const [old, now] = [plain(before[field]), plain(after[field])]
    return old === now ? [] : [{ field, before: old, after: now }]
  })
}

function isRowField(field: ArticleField): field is RowField {
  return rowFields.some((name) => name === field)
}

const rowsOf: Record<RowField, (content: ComparedContent) => ComparedRow[]> = {
  questions: ({ questions }) =>
    questions
      .filter((one) => !isEmptyQuestion(one))
      .map((one) => {
        const facts = pick(one, questionFieldNames)
        return row(one.id, one.question, facts, one.question)
      }),
  sources: ({ sources }) =>
    sources
      .filter((one) => !isEmptySource(one))
      .map((one) => {
        const title = one.authorName || one.handle || one.permalink
        return row(one.id, title, pick(one, sourceFieldNames), one.permalink)
      }),
  topics: ({ topics }) => topics.map(({ name, kind }) => row(name.toLowerCase(), name, { kind })),
  authors: ({ authors }) => authors.map((name) => row(name, name, {})),
}

/** @param alias what a row is known by when its id is not */
function row(id: string, title: string, facts: Record<string, string>, alias = ''): ComparedRow {
  const said = Object.entries(facts).map(([name, fact]) => [name, plain(fact)] as const)
  return { id, alias: plain(alias), title: plain(title), facts: Object.fromEntries(said) }
}

function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}
