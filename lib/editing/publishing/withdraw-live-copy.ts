import 'server-only'
import { eq } from 'drizzle-orm'
import { publishedArticles } from '@/db/schema/published'
import { articles } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import type { ArticleState } from '@/lib/domain/kinds'
import { cancelDueSchedules } from '@/lib/editing/schedules/due-schedules'
import { forgetUnusedNames } from './forget-unused-names'

/** Takes an article off the site; the working copy and the slug's history stay. */
export function withdrawLiveCopy(tx: Transaction, id: string, next: ArticleState): void {
  tx.delete(publishedArticles).where(eq(publishedArticles.id, id)).run()
  forgetUnusedNames(tx)
  cancelDueSchedules(tx, id, ['publish', 'unpublish'])
  tx.update(articles).set({ state: next, liveRev: null }).where(eq(articles.id, id)).run()
}
