import 'server-only'
import { setTimeout } from 'node:timers/promises'
import { and, desc, eq, exists, or } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import { publishedQuestions } from '@/db/schema/published-questions'
import { drawCard } from '@/lib/cards/draw-card'
import { drawPictures } from '@/lib/cards/draw-pictures'
import type { ArticlePage } from '@/lib/domain/article/article'
import { report } from '@/lib/log'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { cardContent, questionCardContent } from './card-content'

const mostInANight = 100
/** Drawing one takes some 300 ms, while readers and the desk want to be answered too. In milliseconds. */
const pause = 2_000

/**
 * Draws what live updates lack that went out before there was such a thing: their picture in each shape, and the share
 * cards of their questions. Newest first; what cannot be drawn is written to the log and tried again another night.
 * @param wait milliseconds before each
 * @returns how many updates were completed
 */
export async function drawMissing(wait = pause): Promise<number> {
  let drawn = 0
  for (const slug of incomplete()) {
    await setTimeout(wait)
    try {
      await complete(slug)
      drawn += 1
    } catch (error) {
      report(error, 'missing pictures not drawn')
    }
  }
  return drawn
}

function incomplete(): string[] {
  const { id, slug, pictures, firstPublishedAt } = publishedArticles
  const db = database()
  const without = db
    .select({ id: publishedQuestions.id })
    .from(publishedQuestions)
    .where(and(eq(publishedQuestions.articleId, id), eq(publishedQuestions.card, '')))
  return db
    .select({ slug })
    .from(publishedArticles)
    .where(or(eq(pictures, []), exists(without)))
    .orderBy(desc(firstPublishedAt))
    .limit(mostInANight)
    .all()
    .map((row) => row.slug)
}

async function complete(slug: string): Promise<void> {
  const article = articleBySlug(slug)
  if (!article) return
  if (article.pictures.length === 0) await completePictures(article)
  await completeQuestions(article)
}

/** What was published while it was drawn has its own. */
async function completePictures(article: ArticlePage): Promise<void> {
  const drawn = await drawPictures(cardContent(article, article.firstPublishedAt))
  const { id, modifiedAt } = publishedArticles
  const isAsItWas = and(eq(id, article.id), eq(modifiedAt, article.modifiedAt))
  database().update(publishedArticles).set(drawn).where(isAsItWas).run()
}

async function completeQuestions(article: ArticlePage): Promise<void> {
  const { id, articleId, question: asked, answer, card } = publishedQuestions
  for (const question of article.questions) {
    const hasNoCard = and(
      eq(articleId, article.id),
      eq(id, question.id),
      eq(asked, question.question),
      eq(answer, question.answer),
      eq(card, ''),
    )
    if (!database().select({ id }).from(publishedQuestions).where(hasNoCard).get()) continue
    const content = questionCardContent(question, article, article.firstPublishedAt)
    const drawn = await drawCard(content)
    database().update(publishedQuestions).set({ card: drawn }).where(hasNoCard).run()
  }
}
