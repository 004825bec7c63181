import 'server-only'
import { asc, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import {
  publishedArticleAuthors,
  publishedArticles,
  publishedArticleTopics,
  publishedAuthors,
  publishedCorrections,
  publishedMedia,
  publishedQuestions,
  publishedSources,
  publishedTopics,
} from '@/db/schema/published'
import type { ArticlePage } from '@/lib/domain/article'
import { authorColumns } from './get-author-page'
import { topicColumns } from './list-topics'

const most = 50

/** The live article of this very slug, with all its parts in their order. */
export function articleBySlug(slug: string): ArticlePage | null {
  const article = database()
    .select({ ...articleColumns, lead: pictureColumns })
    .from(publishedArticles)
    .leftJoin(publishedMedia, eq(publishedMedia.id, publishedArticles.leadId))
    .where(eq(publishedArticles.slug, slug))
    .get()
  if (!article) return null
  const { id } = article
  return {
    ...article,
    questions: questionsOf(id),
    sources: sourcesOf(id),
    topics: topicsOf(id),
    authors: authorsOf(id),
    corrections: correctionsOf(id),
  }
}

const articleColumns = {
  id: publishedArticles.id,
  slug: publishedArticles.slug,
  headline: publishedArticles.headline,
  takeaway: publishedArticles.takeaway,
  whatHappened: publishedArticles.whatHappened,
  whyItMatters: publishedArticles.whyItMatters,
  whatItMeans: publishedArticles.whatItMeans,
  seoTitle: publishedArticles.seoTitle,
  seoDescription: publishedArticles.seoDescription,
  socialTitle: publishedArticles.socialTitle,
  socialDescription: publishedArticles.socialDescription,
  aiUse: publishedArticles.aiUse,
  firstPublishedAt: publishedArticles.firstPublishedAt,
  modifiedAt: publishedArticles.modifiedAt,
  card: publishedArticles.card,
  reviewedBy: publishedArticles.reviewedBy,
  reviewedAt: publishedArticles.reviewedAt,
}

const pictureColumns = {
  id: publishedMedia.id,
  file: publishedMedia.file,
  width: publishedMedia.width,
  height: publishedMedia.height,
  alt: publishedMedia.alt,
  credit: publishedMedia.credit,
  focalX: publishedMedia.focalX,
  focalY: publishedMedia.focalY,
}

const sourceColumns = {
  id: publishedSources.id,
  network: publishedSources.network,
  permalink: publishedSources.permalink,
  authorName: publishedSources.authorName,
  handle: publishedSources.handle,
  profileUrl: publishedSources.profileUrl,
  avatar: publishedSources.avatar,
  text: publishedSources.text,
  lang: publishedSources.lang,
  postedAt: publishedSources.postedAt,
  reposts: publishedSources.reposts,
  likes: publishedSources.likes,
  countsAsOf: publishedSources.countsAsOf,
  capturedAt: publishedSources.capturedAt,
  capturedBy: publishedSources.capturedBy,
  capturedHow: publishedSources.capturedHow,
  textSha256: publishedSources.textSha256,
}

function questionsOf(id: string) {
  const { id: questionId, question, answer, articleId, position } = publishedQuestions
  return database()
    .select({ id: questionId, question, answer })
    .from(publishedQuestions)
    .where(eq(articleId, id))
    .orderBy(asc(position))
    .limit(most)
    .all()
}

function sourcesOf(id: string) {
  return database()
    .select(sourceColumns)
    .from(publishedSources)
    .where(eq(publishedSources.articleId, id))
    .orderBy(asc(publishedSources.position))
    .limit(most)
    .all()
}

function topicsOf(id: string) {
  return database()
    .select(topicColumns)
    .from(publishedArticleTopics)
    .innerJoin(publishedTopics, eq(publishedTopics.id, publishedArticleTopics.topicId))
    .where(eq(publishedArticleTopics.articleId, id))
    .orderBy(asc(publishedArticleTopics.position))
    .limit(most)
    .all()
}

function authorsOf(id: string) {
  return database()
    .select(authorColumns)
    .from(publishedArticleAuthors)
    .innerJoin(publishedAuthors, eq(publishedAuthors.id, publishedArticleAuthors.authorId))
    .where(eq(publishedArticleAuthors.articleId, id))
    .orderBy(asc(publishedArticleAuthors.position))
    .limit(most)
    .all()
}

function correctionsOf(id: string) {
  const { id: correctionId, at, note, articleId } = publishedCorrections
  return database()
    .select({ id: correctionId, at, note })
    .from(publishedCorrections)
    .where(eq(articleId, id))
    .orderBy(asc(at))
    .limit(most)
    .all()
}
