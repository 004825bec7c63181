import 'server-only'
import { desc, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles, publishedCorrections } from '@/db/schema/published'
import type { CorrectionOfUpdate } from '@/lib/domain/article/article'

/** What was put right last, newest first. */
export function latestCorrections(most: number): CorrectionOfUpdate[] {
  const { id, at, note, articleId } = publishedCorrections
  const { slug, headline } = publishedArticles
  return database()
    .select({ id, at, note, slug, headline })
    .from(publishedCorrections)
    .innerJoin(publishedArticles, eq(publishedArticles.id, articleId))
    .orderBy(desc(at), desc(id))
    .limit(most)
    .all()
}
