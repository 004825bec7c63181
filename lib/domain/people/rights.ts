import { stateVerbs } from '@/lib/domain/article/article-state'
import type { ArticleState, Role } from '@/lib/domain/kinds'

export const articleVerbs = ['create', 'open', ...stateVerbs, 'purge', 'erase'] as const
export type ArticleVerb = (typeof articleVerbs)[number]

type Right = 'always' | 'own' | 'own draft' | 'never'

const everything = Object.fromEntries(articleVerbs.map((verb) => [verb, 'always'])) as Record<
  ArticleVerb,
  Right
>

/** Who may do what: the one table. A writer's own article is one they began or sign. */
const rights: Record<Role, Record<ArticleVerb, Right>> = {
  owner: everything,
  editor: { ...everything, purge: 'never', erase: 'never' },
  writer: {
    create: 'always',
    open: 'own',
    save: 'own draft',
    begin: 'own',
    shelve: 'own',
    submit: 'own',
    withdraw: 'own',
    return: 'never',
    approve: 'never',
    schedule: 'never',
    unschedule: 'never',
    publish: 'never',
    unpublish: 'never',
    archive: 'never',
    reopen: 'never',
    retract: 'never',
    trash: 'own draft',
    restore: 'own',
    purge: 'never',
    erase: 'never',
  },
}

export type OwnedArticle = { createdBy: string | null; authorIds: string[]; state: ArticleState }

/** @returns whether an actor may do this to this article; `create` needs none */
export function may(
  actor: { id: string | null; role: Role },
  verb: ArticleVerb,
  article?: OwnedArticle,
): boolean {
  const right = rights[actor.role][verb]
  if (right === 'always' || right === 'never') return right === 'always'
  if (!article || !isOwn(actor.id, article)) return false
  return right === 'own' || article.state === 'draft' || article.state === 'idea'
}

/** Whether no article at all permits this to a role. */
export function mayNever(role: Role, verb: ArticleVerb): boolean {
  return rights[role][verb] === 'never'
}

/** Topics belong to the whole desk, so renaming and merging them is not a writer's to do. */
export function mayTendTopics(role: Role): boolean {
  return role !== 'writer'
}

function isOwn(id: string | null, { createdBy, authorIds }: OwnedArticle): boolean {
  return id !== null && (createdBy === id || authorIds.includes(id))
}

/** What readers ask is answered and put right under the name of the desk, so settling it is not a writer's to do. */
export function maySettleAsks(role: Role): boolean {
  return role !== 'writer'
}

/** What all at the desk share, such as pictures and templates, writers change only where they added it themselves. */
export function mayTendShared(
  actor: { id: string | null; role: Role },
  addedById: string | null,
): boolean {
  return actor.role !== 'writer' || (actor.id !== null && actor.id === addedById)
}
