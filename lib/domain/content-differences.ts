import type { ArticleContent } from './article'
import { type DraftField, draftFields } from './draft-differences'
import {
  type DraftValues,
  emptySource,
  isEmptyQuestion,
  isEmptySource,
  valuesOf,
} from './draft-values'
import { type RowDifference, rowDifferences } from './row-differences'

const rowFields = ['questions', 'sources', 'topics', 'authors'] as const
export type RowField = (typeof rowFields)[number]
type TextField = Exclude<DraftField, RowField>

export type ContentDifference =
  | { field: TextField; before: string; after: string }
  | { field: RowField; rows: RowDifference[] }

/** `authors` are names. An avatar that is left out is not compared. */
export type ComparedContent = Omit<DraftValues, 'sources'> & {
  sources: (DraftValues['sources'][number] & { avatar?: string })[]
}

export function comparedContent(content: ArticleContent): ComparedContent {
  const values = valuesOf(content)
  return {
    ...values,
    sources: values.sources.map((source, at) => {
      return { ...source, avatar: content.sources[at]?.avatar ?? '' }
    }),
    authors: content.authors.map(({ name }) => name),
  }
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
    .filter(({ avatar: _, ...source }) => !isEmptySource(source))
    .map((source) => {
      const title = source.authorName || source.handle || source.permalink
      const { avatar } = source
      const facts = Object.fromEntries(sourceFacts.map((fact) => [fact, source[fact]]))
      return row(
        source.id,
        title,
        avatar === undefined ? facts : { ...facts, avatar },
        source.permalink,
      )
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
