import 'server-only'
import { eq } from 'drizzle-orm'
import { slugHistory } from '@/db/schema/published'
import { publishedVersions } from '@/db/schema/published-proofs'
import { articles } from '@/db/schema/working'
import type { Transaction } from '@/db/transaction'
import { audit } from '@/lib/accounts/audit'

/** Forgets an article with all that hangs on it, and the addresses it had; the audit log remembers. */
export function removeArticle(
  tx: Transaction,
  actor: Parameters<typeof audit>[1],
  { id, slug }: { id: string; slug: string | null },
): void {
  tx.delete(slugHistory).where(eq(slugHistory.articleId, id)).run()
  tx.delete(publishedVersions).where(eq(publishedVersions.articleId, id)).run()
  tx.delete(articles).where(eq(articles.id, id)).run()
  audit(tx, actor, 'removed an update for good', id, { slug })
}
