import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedQuestions } from '@/db/schema/published-questions'
import type { ArticlePage, Question } from '@/lib/domain/article/article'
import { questionSlugs } from '@/lib/domain/article/question-anchors'
import { articleBySlug } from './article-by-slug'
import { whatIsAt } from './get-update'

export type QuestionOfUpdate = {
  kind: 'live'
  article: ArticlePage
  question: Question
  /** Its slug. */
  id: string
  /** File name of its share card. */
  card: string
}

/** One question of an update by its slug; what became of the update where that is not there. */
export function getQuestion(
  slug: string,
  id: string,
): QuestionOfUpdate | ReturnType<typeof whatIsAt> {
  const article = articleBySlug(slug)
  if (!article) return whatIsAt(slug)
  const question = article.questions[questionSlugs(article.questions).indexOf(id)]
  if (!question) return { kind: 'unknown' }
  return { kind: 'live', article, question, id, card: cardOf(question.id) || article.card }
}

function cardOf(id: string): string | undefined {
  const { card } = publishedQuestions
  return database()
    .select({ card })
    .from(publishedQuestions)
    .where(eq(publishedQuestions.id, id))
    .get()?.card
}
