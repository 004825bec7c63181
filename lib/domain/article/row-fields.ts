import type { Question, Source, Topic } from './article'
import { namesOf } from './by-name'

/** What an editor says in a question, a source and a topic, in the order of the form, with what the desk calls it. */
export const questionFields = {
  question: 'question',
  answer: 'answer',
} satisfies Record<Exclude<keyof Question, 'id'>, string>

/** What else is kept of a source: how we know it. No editor writes it. */
export const captureFields = ['capturedAt', 'capturedBy', 'capturedHow', 'textSha256'] as const
type CaptureField = (typeof captureFields)[number]

export const sourceFields = {
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
} satisfies Record<Exclude<keyof Source, 'id' | CaptureField>, string>

export const topicFields = {
  name: 'name',
  kind: 'kind',
} satisfies Partial<Record<keyof Topic, string>>

export type QuestionField = keyof typeof questionFields
export type SourceField = keyof typeof sourceFields
export type TopicField = keyof typeof topicFields

export const questionFieldNames = namesOf(questionFields)
export const sourceFieldNames = namesOf(sourceFields)
export const topicFieldNames = namesOf(topicFields)
