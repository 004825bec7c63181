import { type StateVerb, stateAfter, stateVerbs } from '@/lib/domain/article/article-state'
import type { Role } from '@/lib/domain/kinds'
import { may, type OwnedArticle } from '@/lib/domain/people/rights'

/** What an actor may do to an article as it stands. */
export function availableVerbs(
  actor: { id: string | null; role: Role },
  article: OwnedArticle,
): StateVerb[] {
  return stateVerbs.filter(
    (verb) => stateAfter(article.state, verb) !== null && may(actor, verb, article),
  )
}
