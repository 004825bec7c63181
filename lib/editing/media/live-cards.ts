import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import { drawPictures } from '@/lib/cards/draw-pictures'
import { report } from '@/lib/log'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { cardContent } from './card-content'

/** What somebody waits for: up to 250 ms each. */
const mostWaitedFor = 20

/**
 * Draws the share cards of the live updates that open with a picture anew, newest first, now that it is another. A
 * card that cannot be drawn stays as it was, and is written to the log: the picture has changed all the same.
 */
export async function redrawCards(pictureId: string): Promise<void> {
  const { slug, leadId, firstPublishedAt } = publishedArticles
  const live = database()
    .select({ slug })
    .from(publishedArticles)
    .where(eq(leadId, pictureId))
    .orderBy(desc(firstPublishedAt))
    .all()
  await redrawAll(live.slice(0, mostWaitedFor))
  void redrawAll(live.slice(mostWaitedFor))
}

async function redrawAll(live: { slug: string }[]): Promise<void> {
  try {
    for (const { slug } of live) await redraw(slug)
  } catch (error) {
    report(error, 'share cards not drawn anew')
  }
}

/** What was published while it was drawn has a newer one. */
async function redraw(slug: string): Promise<void> {
  const article = articleBySlug(slug)
  if (!article) return
  const drawn = await drawPictures(cardContent(article, article.firstPublishedAt))
  const { id, card: shown } = publishedArticles
  const isAsItWas = and(eq(id, article.id), eq(shown, article.card))
  database().update(publishedArticles).set(drawn).where(isAsItWas).run()
}
