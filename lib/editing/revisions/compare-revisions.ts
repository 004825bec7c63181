import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { publishedArticles } from '@/db/schema/published'
import type { Transaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import type { ArticleContent } from '@/lib/domain/article/article'
import {
  type ContentDifference,
  comparedContent,
  contentDifferences,
} from '@/lib/domain/revisions/content-differences'
import type { ComparedSide } from '@/lib/domain/revisions/kept-revision'
import { findArticle } from '@/lib/editing/article/find-article'
import { readContent } from '@/lib/editing/article/read-content'
import { NotFound } from '@/lib/errors'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { getRevision } from './get-revision'

export type Comparison = {
  before: ComparedSide
  after: ComparedSide
  differences: ContentDifference[]
}

/**
 * What differs between two texts of an article.
 * @param before `working`, `live` or the id of a revision; `after` too
 * @throws NotFound, NotAllowed
 */
export function compareRevisions(
  actor: Actor,
  id: string,
  before: string,
  after: string,
): Comparison {
  return database().transaction((tx) => {
    findArticle(tx, actor, id, 'open')
    const old = textOf(tx, actor, id, before)
    const now = textOf(tx, actor, id, after)
    const differences = contentDifferences(
      comparedContent(old.content),
      comparedContent(now.content),
    )
    return { before: old.side, after: now.side, differences }
  })
}

type Text = { side: ComparedSide; content: ArticleContent }

function textOf(tx: Transaction, actor: Actor, id: string, side: string): Text {
  if (side === 'working') return { side, content: readContent(tx, id) }
  if (side === 'live') return { side, content: liveContent(tx, id) }
  const { content, ...revision } = getRevision(tx, actor, id, side)
  return { side: revision, content }
}

/**
 * What readers see of an article. Who may see its working copy is for the caller to have checked.
 * @throws NotFound
 */
export function liveContent(tx: Transaction, id: string): ArticleContent {
  const live = tx
    .select({ slug: publishedArticles.slug })
    .from(publishedArticles)
    .where(eq(publishedArticles.id, id))
    .get()
  const page = live && articleBySlug(live.slug)
  if (!page)
    throw new NotFound('This update is not live, so there is no live text to compare with.')
  return page
}
