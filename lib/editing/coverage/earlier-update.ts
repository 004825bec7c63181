import 'server-only'
import { and, ne } from 'drizzle-orm'
import { database } from '@/db/connection'
import { articles } from '@/db/schema/working'
import type { Actor } from '@/lib/accounts/actor'
import type { ArticleContent } from '@/lib/domain/article/article'
import type { Covered } from '@/lib/domain/coverage/covered'
import { findArticle } from '@/lib/editing/article/find-article'
import { Invalid } from '@/lib/errors'
import { asCovered, coveredBefore, coveredSources } from './covered-before'
import { seenUpdates } from './seen-updates'

/**
 * The id of the update a draft names as earlier. The one that is stored stays, whatever became of it: that is no reason
 * to refuse the text.
 * @throws Invalid for one that is not there for the actor, and for the update itself
 */
export function earlierUpdate(
  actor: Actor,
  article: string,
  stored: string,
  named: string,
): string {
  if (named === '' || named === stored || seenUpdates(actor, [named], article).length > 0)
    return named
  throw new Invalid('Nothing was saved.', {
    earlier: 'This update is not there any more. Choose another one.',
  })
}

/**
 * Whether there is nothing else on the site that could be linked.
 * @throws NotFound, NotAllowed when the actor may not open that update
 */
export function isOnlyUpdate(actor: Actor, article: string): boolean {
  findArticle(database(), actor, article, 'open')
  const { id, state } = articles
  const other = database()
    .select({ id })
    .from(articles)
    .where(and(ne(id, article), ne(state, 'trashed')))
    .limit(1)
    .get()
  return other === undefined
}

/**
 * What can be linked as earlier while somebody writes: the one that is, then what rests on the same sources or tells the same.
 * @throws NotFound, NotAllowed when the actor may not open that update
 */
export function earlierChoices(actor: Actor, article: string, content: ArticleContent): Covered[] {
  const { earlier, headline, sources } = content
  const addresses = sources.map(({ permalink }) => permalink)
  const found = [
    ...seenUpdates(actor, earlier === '' ? [] : [earlier], article).map((update) =>
      asCovered(update, false),
    ),
    ...Object.values(coveredSources(actor, article, addresses)).flat(),
    ...coveredBefore(actor, article, { headline }),
  ]
  return [...new Map(found.map((one) => [one.id, one])).values()]
}
