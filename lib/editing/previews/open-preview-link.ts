import 'server-only'
import { and, eq, gt } from 'drizzle-orm'
import { database } from '@/db/connection'
import { previewLinks } from '@/db/schema/previews'
import { publishedArticles } from '@/db/schema/published'
import { articles } from '@/db/schema/working'
import { hashOf } from '@/lib/accounts/link-secret'
import type { Previewed } from '@/lib/domain/previews/preview-page'
import { firstPublishedAt } from '@/lib/editing/article/first-published-at'
import { readContent } from '@/lib/editing/article/read-content'

/** A working copy, the address of what went out meanwhile, or nothing behind a link that has ended. */
type Behind = { kind: 'draft'; copy: Previewed } | { kind: 'live'; slug: string } | null

/** What a preview link leads to; the secret is all the permission there is. */
export function openPreviewLink(secret: string): Behind {
  return database().transaction((tx) => {
    const { id, state, rev, liveRev, updatedAt } = articles
    const copy = tx
      .select({ id, state, rev, liveRev, updatedAt, slug: publishedArticles.slug })
      .from(previewLinks)
      .innerJoin(articles, eq(id, previewLinks.articleId))
      .leftJoin(publishedArticles, eq(publishedArticles.id, id))
      .where(and(eq(previewLinks.hash, hashOf(secret)), gt(previewLinks.expiresAt, Date.now())))
      .get()
    if (!copy || copy.state === 'trashed' || copy.state === 'retracted') return null
    if (copy.slug !== null && copy.rev === copy.liveRev) return { kind: 'live', slug: copy.slug }
    const first = firstPublishedAt(tx, copy.id)
    return {
      kind: 'draft',
      copy: { ...copy, content: readContent(tx, copy.id), firstPublishedAt: first },
    }
  })
}
