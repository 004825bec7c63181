import 'server-only'
import { eq } from 'drizzle-orm'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import type { ArticleContent } from '@/lib/domain/article/article'
import type { ArticleState } from '@/lib/domain/kinds'
import { NotFound } from '@/lib/errors'
import { findArticle } from './find-article'
import { firstPublishedAt } from './first-published-at'
import { readContent } from './read-content'

/** Times are Unix milliseconds. */
export type WorkingCopy = {
  id: string
  content: ArticleContent
  state: ArticleState
  rev: number
  /** Null while nothing is live. */
  liveRev: number | null
  createdBy: string | null
  /** Name of who saved last. */
  updatedBy: string
  updatedAt: number
  /** Null when it was never live. */
  firstPublishedAt: number | null
}

/**
 * All the desk knows of an article.
 * @throws NotFound, NotAllowed
 */
export function getWorkingCopy(actor: Actor, id: string): WorkingCopy {
  return database().transaction((tx) => {
    const { state, rev, createdBy } = findArticle(tx, actor, id, 'open')
    const saved = tx
      .select({ by: people.name, at: articles.updatedAt, liveRev: articles.liveRev })
      .from(articles)
      .leftJoin(people, eq(people.id, articles.updatedBy))
      .where(eq(articles.id, id))
      .get()
    if (!saved) throw new NotFound('There is no such update.')
    return {
      id,
      content: readContent(tx, id),
      state,
      rev,
      liveRev: saved.liveRev,
      createdBy,
      updatedBy: saved.by ?? 'command line',
      updatedAt: saved.at,
      firstPublishedAt: firstPublishedAt(tx, id),
    }
  })
}
