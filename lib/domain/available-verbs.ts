import { type StateVerb, stateAfter, stateVerbs } from './article-state'
import type { Role } from './kinds'
import { may, type OwnedArticle } from './rights'

/** What an actor may do to an article as it stands. */
export function availableVerbs(
  actor: { id: string | null; role: Role },
  article: OwnedArticle,
): StateVerb[] {
  return stateVerbs.filter(
    (verb) => stateAfter(article.state, verb) !== null && may(actor, verb, article),
  )
}
