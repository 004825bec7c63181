import type { Publication } from '@/lib/domain/article/article'
import type { DraftPart } from './draft-part'
import type { DraftValues } from './draft-values'

const names: Record<string, string> = {
  headline: 'Headline',
  slug: 'Address',
  takeaway: 'Takeaway',
  leadImage: 'Lead picture',
  sources: 'Source',
  questions: 'Quick answers',
  topics: 'Topics',
  authors: 'Byline',
  aiUse: 'AI use',
  seoTitle: 'Search title',
  seoDescription: 'Search description',
  socialTitle: 'Social title',
  socialDescription: 'Social description',
  network: 'published on',
  permalink: 'address',
  authorName: 'author',
  handle: 'handle',
  profileUrl: 'profile',
  avatar: 'picture',
  text: 'quotation',
  lang: 'language',
  postedAt: 'posted',
  reposts: 'reposts',
  likes: 'likes',
  countsAsOf: 'counted',
  question: 'question',
  answer: 'answer',
  name: 'name',
  kind: 'kind',
}

/** What the desk calls a fact of a source, such as `permalink`. */
export function factName(fact: string): string {
  return names[fact] ?? fact
}

/** What the desk calls a field: `sources.0.permalink` is "Source 1, address". */
export function fieldName(key: string, labels: Publication['labels']): string {
  const [field = '', number, part] = key.split('.')
  if (field in labels) return labels[field as keyof typeof labels]
  const name = names[field] ?? field
  if (number === undefined) return name
  const row = `${field === 'questions' ? 'Question' : name} ${Number(number) + 1}`
  return part === undefined ? row : `${row}, ${names[part] ?? part}`
}

/** What the desk calls a part of a draft: a row is called by its place, in the first draft that has it. */
export function partName(
  { field, row }: DraftPart,
  drafts: DraftValues[],
  labels: Publication['labels'],
): string {
  if (row === null || (field !== 'questions' && field !== 'sources'))
    return fieldName(field, labels)
  if (row === 'order') return `Order of the ${field}`
  const at = drafts
    .map((values) => values[field].findIndex(({ id }) => id === row))
    .find((place) => place !== -1)
  return fieldName(`${field}.${at ?? 0}`, labels)
}
