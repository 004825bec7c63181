import { type StateVerb, stateAfter } from './article-state'
import type { Role } from './kinds'
import { may, type OwnedArticle } from './rights'

const verbs: StateVerb[] = ['save', 'publish', 'unpublish', 'retract', 'trash', 'restore']

/** What an actor may do to an article as it stands. */
export function availableVerbs(
  actor: { id: string | null; role: Role },
  article: OwnedArticle,
): StateVerb[] {
  return verbs.filter(
    (verb) => stateAfter(article.state, verb) !== null && may(actor, verb, article),
  )
}
