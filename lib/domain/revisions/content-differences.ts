import type { ArticleContent } from '@/lib/domain/article/article'
import { type DraftField, draftFields } from '@/lib/domain/drafts/draft-part'
import {
  type DraftValues,
  emptySource,
  isEmptyQuestion,
  isEmptySource,
  valuesOf,
} from '@/lib/domain/drafts/draft-values'
import { type RowDifference, rowDifferences } from './row-differences'

const rowFields = ['questions', 'sources', 'topics', 'authors'] as const
export type RowField = (typeof rowFields)[number]
type TextField = Exclude<DraftField, RowField>

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
  return draftFields.flatMap((field): ContentDifference[] => {
    if (isRowField(field)) {
      const rows = rowDifferences(rowsOf(before, field), rowsOf(after, field))
      return rows.length === 0 ? [] : [{ field, rows }]
    }
    const [old, now] = [plain(before[field]), plain(after[field])]
    return old === now ? [] : [{ field, before: old, after: now }]
  })
}

function isRowField(field: DraftField): field is RowField {
  return rowFields.some((name) => name === field)
}

function rowsOf(content: ComparedContent, field: RowField) {
  if (field === 'authors') return content.authors.map((name) => row(name, name, {}))
  if (field === 'topics') {
    return content.topics.map(({ name, kind }) => row(name.toLowerCase(), name, { kind }))
  }
  if (field === 'questions') {
    return content.questions
      .filter((one) => !isEmptyQuestion(one))
      .map(({ id, question, answer }) => row(id, plain(question), { question, answer }, question))
  }
  return content.sources
    .filter((source) => !isEmptySource(source))
    .map((source) => {
      const title = source.authorName || source.handle || source.permalink
      const facts = Object.fromEntries(sourceFacts.map((fact) => [fact, source[fact]]))
      return row(source.id, title, facts, source.permalink)
    })
}

const sourceFacts = Object.keys(emptySource).filter(
  (fact): fact is keyof typeof emptySource => fact !== 'id',
)

/** @param alias what a row is known by when its id is not */
function row(id: string, title: string, facts: Record<string, string>, alias = '') {
  const said = Object.entries(facts).map(([name, fact]) => [name, plain(fact)] as const)
  return { id, alias: plain(alias), title: plain(title), facts: Object.fromEntries(said) }
}

function plain(text: string): string {
  return text.replaceAll('\r\n', '\n').trim()
}
