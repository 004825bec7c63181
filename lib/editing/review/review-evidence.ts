import 'server-only'
import { and, desc, eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles, slugHistory } from '@/db/schema/published'
import { publishedVersions } from '@/db/schema/published-proofs'
import { revisions } from '@/db/schema/revisions'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import type { ArticlePage } from '@/lib/domain/article/article'
import type { VersionEvent } from '@/lib/domain/kinds'
import type { SourceLook } from '@/lib/domain/sources/source-look'
import { findArticle } from '@/lib/editing/article/find-article'
import { Conflict, NotFound } from '@/lib/errors'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { sourceLooks } from '@/lib/published/source-looks'

/** What there is to show to somebody who asks how a text that is live came about. Times are Unix milliseconds. */
export type ReviewEvidence = {
  page: ArticlePage
  /** The working copy's number at which it went out. */
  rev: number | null
  /** The kept text that says what is live, and who saved it; null when that is kept nowhere. */
  revision: { id: string; savedBy: string; keptAt: number } | null
  /** The newest signed version; null where none is signed yet. */
  version: { number: number; event: VersionEvent; at: number; hash: string; key: string } | null
  /** By the address of the source. */
  looks: Record<string, SourceLook>
}

/**
 * @param named the id of an update, or an address it has or had before readers
 * @throws NotFound, NotAllowed, and Conflict for one that is not live
 */
export function reviewEvidence(actor: Actor, named: string): ReviewEvidence {
  const { id, liveRev } = findArticle(database(), actor, idOf(named), 'open')
  const { slug } = publishedArticles
  const live = database()
    .select({ slug })
    .from(publishedArticles)
    .where(eq(publishedArticles.id, id))
    .get()
  const page = live ? articleBySlug(live.slug) : null
  if (page === null) {
    throw new Conflict('This update is not live, so there is no text to show evidence for.')
  }
  const looks = sourceLooks(page.sources.map(({ permalink }) => permalink))
  return { page, rev: liveRev, revision: revisionOf(id), version: versionOf(id), looks }
}

function idOf(named: string): string {
  const { slug, articleId } = slugHistory
  const shown = database().select({ id: articleId }).from(slugHistory).where(eq(slug, named)).get()
  const row =
    shown ??
    database().select({ id: articles.id }).from(articles).where(eq(articles.id, named)).get()
  if (!row) throw new NotFound(`No update has or had the address or id “${named}”.`)
  return row.id
}

function revisionOf(articleId: string): ReviewEvidence['revision'] {
  const row = database()
    .select({ id: revisions.id, savedBy: revisions.authorName, keptAt: revisions.createdAt })
    .from(revisions)
    .where(and(eq(revisions.articleId, articleId), eq(revisions.reason, 'published')))
    .orderBy(desc(revisions.createdAt), desc(revisions.id))
    .limit(1)
    .get()
  return row ?? null
}

function versionOf(articleId: string): ReviewEvidence['version'] {
  const { number, event, at, hash, key } = publishedVersions
  const row = database()
    .select({ number, event, at, hash, key })
    .from(publishedVersions)
    .where(eq(publishedVersions.articleId, articleId))
    .orderBy(desc(number))
    .limit(1)
    .get()
  return row ?? null
}
