import { integer, text } from 'drizzle-orm/sqlite-core'
import type { Question, Source } from '@/lib/domain/article/article'
import type { TextField } from '@/lib/domain/article/article-fields'
import { aiUses, captureMethods, networks } from '@/lib/domain/kinds'

/** The text of an article, the same in the working copy and the live copy. */
export const articleText = {
  headline: text('headline').notNull().default(''),
  takeaway: text('takeaway').notNull().default(''),
  whatHappened: text('what_happened').notNull().default(''),
  whyItMatters: text('why_it_matters').notNull().default(''),
  whatItMeans: text('what_it_means').notNull().default(''),
  whatIsNotKnown: text('what_is_not_known').notNull().default(''),
  /** The id of another article; one that is gone by now leads nowhere. */
  earlier: text('earlier').notNull().default(''),
  seoTitle: text('seo_title').notNull().default(''),
  seoDescription: text('seo_description').notNull().default(''),
  socialTitle: text('social_title').notNull().default(''),
  socialDescription: text('social_description').notNull().default(''),
  aiUse: text('ai_use', { enum: aiUses }).notNull().default('none'),
} satisfies Record<TextField, unknown>

export const questionText = {
  id: text('id').primaryKey(),
  position: integer('position').notNull(),
  question: text('question').notNull(),
  answer: text('answer').notNull(),
} satisfies Record<keyof Question | 'position', unknown>

/** A source as it stood when captured. What is unknown is null or empty, and is not shown. */
export const sourceSnapshot = {
  id: text('id').primaryKey(),
  position: integer('position').notNull(),
  network: text('network', { enum: networks }).notNull(),
  permalink: text('permalink').notNull(),
  authorName: text('author_name').notNull().default(''),
  handle: text('handle').notNull().default(''),
  profileUrl: text('profile_url').notNull().default(''),
  /** Name of a file of ours in the media directory; without one the card shows a monogram. */
  avatar: text('avatar'),
  /** The quotation, verbatim. */
  text: text('text').notNull().default(''),
  lang: text('lang').notNull().default(''),
  /** `2026-04-27` when only the day is known, else a full UTC instant; empty when unknown. */
  postedAt: text('posted_at').notNull().default(''),
  reposts: integer('reposts'),
  likes: integer('likes'),
  /** When the counts stood so; same two shapes as postedAt. */
  countsAsOf: text('counts_as_of').notNull().default(''),
  capturedAt: integer('captured_at').notNull(),
  capturedBy: text('captured_by_name').notNull(),
  capturedHow: text('captured_how', { enum: captureMethods }).notNull(),
  textSha256: text('text_sha256').notNull(),
} satisfies Record<keyof Source | 'position', unknown>
