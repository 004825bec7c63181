import type { Publication } from './article'

const names: Record<string, string> = {
  headline: 'Headline',
  slug: 'Address',
  takeaway: 'Takeaway',
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

/** What the desk calls a field: `sources.0.permalink` is "Source 1, address". */
export function fieldName(key: string, labels: Publication['labels']): string {
  const [field = '', number, part] = key.split('.')
  if (field in labels) return labels[field as keyof typeof labels]
  const name = names[field] ?? field
  if (number === undefined) return name
  const row = `${field === 'questions' ? 'Question' : name} ${Number(number) + 1}`
  return part === undefined ? row : `${row}, ${names[part] ?? part}`
}
