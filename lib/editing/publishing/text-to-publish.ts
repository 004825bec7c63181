import 'server-only'
import { and, eq } from 'drizzle-orm'
import type { Database } from '@/db/connection'
import { revisions } from '@/db/schema/revisions'
import type { ArticleContent } from '@/lib/domain/article/article'
import { readContent } from '@/lib/editing/article/read-content'
import { presentPicture } from '@/lib/editing/media/lead-picture'
import { revisionContent } from '@/lib/editing/revisions/revision-content'
import { NotFound } from '@/lib/errors'

/**
 * The kept revision that is named, with its picture as it is now, or else the working copy.
 * @throws NotFound
 */
export function textToPublish(
  db: Database,
  id: string,
  workingRev: number,
  revisionId: string | undefined,
): { rev: number; content: ArticleContent } {
  if (revisionId === undefined) return { rev: workingRev, content: readContent(db, id) }
  const kept = db
    .select({ rev: revisions.rev, content: revisions.content })
    .from(revisions)
    .where(and(eq(revisions.id, revisionId), eq(revisions.articleId, id)))
    .get()
  if (!kept) throw new NotFound('The text that was to go out is not kept any more.')
  const content = revisionContent(kept.content)
  return { rev: kept.rev, content: { ...content, lead: presentPicture(db, content.lead) } }
}
