import 'server-only'
import { eq } from 'drizzle-orm'
import { publishedArticles } from '@/db/schema/published'
import type { Transaction } from '@/db/transaction'

/** The address readers know a live article by; null while it is off the site. */
export function liveSlug(tx: Transaction, id: string): string | null {
  const { slug } = publishedArticles
  const row = tx.select({ slug }).from(publishedArticles).where(eq(publishedArticles.id, id)).get()
  return row?.slug ?? null
}
