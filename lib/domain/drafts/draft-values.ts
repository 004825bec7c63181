import type { ArticleContent, ArticleText } from '@/lib/domain/article/article'
import type { Network, TopicKind } from '@/lib/domain/kinds'

/** What an editor is writing, as a form holds it: everything is a string. */
export type DraftValues = ArticleText & {
  slug: string
  /** The id of a picture of the media library, or empty. */
  leadImage: string
  questions: QuestionValues[]
  sources: SourceValues[]
  topics: TopicValues[]
  /** Ids of people. */
  authors: string[]
}

/** `id` is empty until the row was saved. */
export type QuestionValues = { id: string; question: string; answer: string }

export type SourceValues = {
  id: string
  network: Network
  permalink: string
  authorName: string
  handle: string
  profileUrl: string
  /** The name of a kept picture. */
  avatar: string
  text: string
  lang: string
  postedAt: string
  reposts: string
  likes: string
  countsAsOf: string
}

export type TopicValues = { name: string; kind: TopicKind }

export const emptyQuestion: QuestionValues = { id: '', question: '', answer: '' }

export const emptySource: SourceValues = {
  id: '',
  network: 'web',
  permalink: '',
  authorName: '',
  handle: '',
  profileUrl: '',
  avatar: '',
  text: '',
  lang: '',
  postedAt: '',
  reposts: '',
  likes: '',
  countsAsOf: '',
}

export function isEmptyQuestion(row: QuestionValues): boolean {
  return row.question.trim() === '' && row.answer.trim() === ''
}

/** A network alone says nothing. */
export function isEmptySource({ id: _id, network: _network, ...facts }: SourceValues): boolean {
  return Object.values(facts).every((fact) => fact.trim() === '')
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
    headline: content.headline,
    takeaway: content.takeaway,
    whatHappened: content.whatHappened,
    whyItMatters: content.whyItMatters,
    whatItMeans: content.whatItMeans,
    seoTitle: content.seoTitle,
    seoDescription: content.seoDescription,
    socialTitle: content.socialTitle,
    socialDescription: content.socialDescription,
    aiUse: content.aiUse,
    slug: content.slug ?? '',
    leadImage: content.lead?.id ?? '',
    questions: content.questions.map(({ id, question, answer }) => ({ id, question, answer })),
    sources: content.sources.map((source) => ({
      id: source.id,
      network: source.network,
      permalink: source.permalink,
      authorName: source.authorName,
      handle: source.handle,
      profileUrl: source.profileUrl,
      avatar: source.avatar ?? '',
      text: source.text,
      lang: source.lang,
      postedAt: source.postedAt,
      reposts: source.reposts === null ? '' : String(source.reposts),
      likes: source.likes === null ? '' : String(source.likes),
      countsAsOf: source.countsAsOf,
    })),
    topics: content.topics.map(({ name, kind }) => ({ name, kind })),
    authors: content.authors.map(({ id }) => id),
  }
}
