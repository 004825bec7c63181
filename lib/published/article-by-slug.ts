import 'server-only'
import { asc, eq, sql } from 'drizzle-orm'
import { publishedArticles, publishedMedia } from '@/db/schema/published'
import { publishedArticleAuthors, publishedAuthors } from '@/db/schema/published-authors'
import { publishedCorrections } from '@/db/schema/published-corrections'
import { publishedQuestions } from '@/db/schema/published-questions'
import { publishedSources } from '@/db/schema/published-sources'
import { publishedArticleTopics, publishedTopics } from '@/db/schema/published-topics'
import type { ArticlePage } from '@/lib/domain/article/article'
import { textFields } from '@/lib/domain/article/article-fields'
import { pick } from '@/lib/domain/article/by-name'
import { captureFields, sourceFieldNames } from '@/lib/domain/article/row-fields'
import { authorColumns } from './get-author-page'
import { topicColumns } from './list-topics'
import { prepared } from './prepared'

const most = 50

/** The live article of this very slug, with all its parts in their order. */
export function articleBySlug(slug: string): ArticlePage | null {
  const article = articleOf().get({ slug })
  if (!article) return null
  const { id } = article
  return {
    ...article,
    questions: questionsOf().all({ id }),
    sources: sourcesOf().all({ id }),
    topics: topicsOf().all({ id }),
    authors: authorsOf().all({ id }),
    corrections: correctionsOf().all({ id }),
  }
}

const articleColumns = {
  ...pick(publishedArticles, textFields),
  id: publishedArticles.id,
  slug: publishedArticles.slug,
  firstPublishedAt: publishedArticles.firstPublishedAt,
  modifiedAt: publishedArticles.modifiedAt,
  card: publishedArticles.card,
  pictures: publishedArticles.pictures,
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

const sourceColumns = pick(publishedSources, ['id', ...sourceFieldNames, ...captureFields])

const [slug, id] = [sql.placeholder('slug'), sql.placeholder('id')]

const articleOf = prepared((db) =>
  db
    .select({ ...articleColumns, lead: pictureColumns })
    .from(publishedArticles)
    .leftJoin(publishedMedia, eq(publishedMedia.id, publishedArticles.leadId))
    .where(eq(publishedArticles.slug, slug))
    .prepare(),
)

const questionsOf = prepared((db) => {
  const { id: questionId, question, answer, articleId, position } = publishedQuestions
  return db
    .select({ id: questionId, question, answer })
    .from(publishedQuestions)
    .where(eq(articleId, id))
    .orderBy(asc(position))
    .limit(most)
    .prepare()
})

const sourcesOf = prepared((db) =>
  db
    .select(sourceColumns)
    .from(publishedSources)
    .where(eq(publishedSources.articleId, id))
    .orderBy(asc(publishedSources.position))
    .limit(most)
    .prepare(),
)

const topicsOf = prepared((db) =>
  db
    .select(topicColumns)
    .from(publishedArticleTopics)
    .innerJoin(publishedTopics, eq(publishedTopics.id, publishedArticleTopics.topicId))
    .where(eq(publishedArticleTopics.articleId, id))
    .orderBy(asc(publishedArticleTopics.position))
    .limit(most)
    .prepare(),
)

const authorsOf = prepared((db) =>
  db
    .select(authorColumns)
    .from(publishedArticleAuthors)
    .innerJoin(publishedAuthors, eq(publishedAuthors.id, publishedArticleAuthors.authorId))
    .where(eq(publishedArticleAuthors.articleId, id))
    .orderBy(asc(publishedArticleAuthors.position))
    .limit(most)
    .prepare(),
)

const correctionsOf = prepared((db) => {
  const { id: correctionId, at, note, articleId } = publishedCorrections
  return db
    .select({ id: correctionId, at, note })
    .from(publishedCorrections)
    .where(eq(articleId, id))
    .orderBy(asc(at))
    .limit(most)
    .prepare()
})
