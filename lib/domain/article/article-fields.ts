import { namesOf } from './by-name'

type Field = { label: string } & (
  | { kind: 'line'; longest: number; search: SearchColumn | null }
  /** Of the closed subset. The publication chooses the label that is shown. Without an optional one an update is whole. */
  | { kind: 'markdown'; search: SearchColumn | null; isOptional?: true }
  /** Other words than the page's own, for those who only meet a link to it. */
  | { kind: 'override'; longest: number; of: 'headline' | 'takeaway' }
  /** The id of another update, or empty. */
  | { kind: 'update' }
  | { kind: 'choice' | 'slug' | 'picture' | 'rows' }
)

/** The column of the full-text index in which the words of a field are found. */
type SearchColumn = 'headline' | 'body'

/**
 * What an article consists of, in the order of its form: the one list. Whatever has to name the fields is made from
 * it, or checked against it by the compiler.
 */
export const articleFields = {
  headline: { label: 'Headline', kind: 'line', longest: 300, search: 'headline' },
  slug: { label: 'Address', kind: 'slug' },
  takeaway: { label: 'Takeaway', kind: 'line', longest: 500, search: 'body' },
  /** An id in the form; in the content the picture itself stands as `lead`. */
  leadImage: { label: 'Lead picture', kind: 'picture' },
  whatHappened: { label: 'What happened', kind: 'markdown', search: 'body' },
  whyItMatters: { label: 'Why it matters', kind: 'markdown', search: 'body' },
  whatItMeans: { label: 'What it means for you', kind: 'markdown', search: 'body' },
  whatIsNotKnown: {
    label: 'What is not known',
    kind: 'markdown',
    search: 'body',
    isOptional: true,
  },
  /** What readers are led to that told the beginning of it. */
  earlier: { label: 'Earlier update', kind: 'update' },
  sources: { label: 'Source', kind: 'rows' },
  questions: { label: 'Quick answers', kind: 'rows' },
  topics: { label: 'Topics', kind: 'rows' },
  authors: { label: 'Byline', kind: 'rows' },
  aiUse: { label: 'AI use', kind: 'choice' },
  seoTitle: { label: 'Search title', kind: 'override', longest: 300, of: 'headline' },
  seoDescription: { label: 'Search description', kind: 'override', longest: 500, of: 'takeaway' },
  socialTitle: { label: 'Social title', kind: 'override', longest: 300, of: 'headline' },
  socialDescription: {
    label: 'Social description',
    kind: 'override',
    longest: 500,
    of: 'takeaway',
  },
} as const satisfies Record<string, Field>

export type ArticleField = keyof typeof articleFields
type Kind = Field['kind']

/** The names of the fields of some kinds. */
export type FieldOf<Some extends Kind> = {
  [Name in ArticleField]: (typeof articleFields)[Name]['kind'] extends Some ? Name : never
}[ArticleField]

export const fieldNames = namesOf(articleFields)

/** The same at run time, in the order of the form. Both ask for the kind, so the cast holds. */
export function fieldsOf<Some extends Kind>(...kinds: Some[]): FieldOf<Some>[] {
  const isMeant = (name: ArticleField) => kinds.some((kind) => kind === articleFields[name].kind)
  return fieldNames.filter(isMeant) as FieldOf<Some>[]
}

export type RowField = FieldOf<'rows'>
export const rowFields = fieldsOf('rows')

export type MarkdownField = FieldOf<'markdown'>
export const markdownFields = fieldsOf('markdown')

type ParagraphField = {
  [Name in MarkdownField]: (typeof articleFields)[Name] extends { isOptional: true } ? never : Name
}[MarkdownField]

/** The paragraphs that no update goes out without. */
export const paragraphFields = markdownFields.filter(isParagraph)

export function isParagraph(name: MarkdownField): name is ParagraphField {
  return !('isOptional' in articleFields[name])
}

/** What the page says in words of its own. */
export const pageTexts = fieldsOf('line', 'markdown')
/** Everything that is free text. */
export const freeTexts = fieldsOf('line', 'markdown', 'override')
/** What stands in the article's own row, in the working copy and in the live copy. */
export const textFields = fieldsOf('line', 'markdown', 'override', 'choice', 'update')
export type TextField = (typeof textFields)[number]
