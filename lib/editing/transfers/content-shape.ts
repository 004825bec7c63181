import 'server-only'
import { z } from 'zod'
import type { ArticleContent, Author, Question, Source, Topic } from '@/lib/domain/article/article'
import { type TextField, textFields } from '@/lib/domain/article/article-fields'
import { byName } from '@/lib/domain/article/by-name'
import { aiUses, captureMethods, networks, topicKinds } from '@/lib/domain/kinds'
import type { MediaPicture } from '@/lib/domain/media/media-picture'
import { keptText as text } from './row-shape'

type Shape<Whole> = Record<keyof Whole, z.ZodType>

const count = z.int().min(0).nullable()
const time = z.int()
/** The name of a file of ours, which never leads out of its folder. */
const mediaName = text.regex(/^[A-Za-z0-9][A-Za-z0-9._-]*$/)

const question = z.strictObject({
  id: text,
  question: text,
  answer: text,
} satisfies Shape<Question>)

const source = z.strictObject({
  id: text,
  network: z.enum(networks),
  permalink: text,
  authorName: text,
  handle: text,
  profileUrl: text,
  avatar: mediaName.nullable(),
  text,
  lang: text,
  postedAt: text,
  reposts: count,
  likes: count,
  countsAsOf: text,
  capturedAt: time,
  capturedBy: text,
  capturedHow: z.enum(captureMethods),
  textSha256: text,
} satisfies Shape<Source>)

const topic = z.strictObject({
  id: text,
  slug: text,
  name: text,
  kind: z.enum(topicKinds),
  description: text,
} satisfies Shape<Topic>)

const author = z.strictObject({
  id: text,
  slug: text,
  name: text,
  bio: text,
  fediverse: text,
  avatar: z.union([z.literal(''), mediaName]),
  links: z.array(text),
} satisfies Shape<Author>)

const percent = z.int().min(0).max(100)

const picture = z.strictObject({
  id: text,
  file: mediaName,
  width: z.int().positive(),
  height: z.int().positive(),
  alt: text,
  credit: text,
  focalX: percent,
  focalY: percent,
} satisfies Shape<MediaPicture>)

const rows = {
  questions: z.array(question),
  sources: z.array(source),
  topics: z.array(topic),
  authors: z.array(author),
}

const texts: Shape<Record<TextField, unknown>> = {
  ...byName(textFields, () => text),
  aiUse: z.enum(aiUses),
}

const shape = {
  ...texts,
  slug: text.nullable(),
  lead: picture.nullable(),
  ...rows,
} satisfies Shape<ArticleContent>

/**
 * The content of an update as a file has it: the shape alone, since the rules for what may be said are asked later.
 * The compiler has seen that each field is there; what each holds is said above.
 */
export const contentShape = z.strictObject(shape) as unknown as z.ZodType<ArticleContent>
