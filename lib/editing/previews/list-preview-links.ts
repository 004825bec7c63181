import 'server-only'
import { and, desc, eq, gt } from 'drizzle-orm'
import { database } from '@/db/connection'
import { previewLinks } from '@/db/schema/desk'
import type { Editor } from '@/lib/accounts/actor'
import { mostPreviewLinks, type PreviewLink } from '@/lib/domain/previews/preview-link'
import { findArticle } from '@/lib/editing/article/find-article'

/** The open preview links of an article, the newest first. @throws NotFound, NotAllowed */
export function listPreviewLinks(editor: Editor, articleId: string): PreviewLink[] {
  findArticle(database(), editor, articleId, 'open')
  const { id, madeBy, madeAt, expiresAt } = previewLinks
  return database()
    .select({ id, madeBy, madeAt, expiresAt })
    .from(previewLinks)
    .where(and(eq(previewLinks.articleId, articleId), gt(expiresAt, Date.now())))
    .orderBy(desc(madeAt), desc(id))
    .limit(mostPreviewLinks)
    .all()
}
