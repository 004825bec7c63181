import type { ArticleState, Role } from '@/lib/domain/kinds'

/** Somebody with an account or a byline, as an owner sees them. */
export type TeamMember = {
  id: string
  name: string
  role: Role
  /** Null for a byline, which never signs in. */
  email: string | null
  isDisabled: boolean
  /** How many unfinished updates they began or sign. */
  unfinished: number
}

/** What can be handed over: later states carry an approval or a byline that readers know. */
export const unfinishedStates: ArticleState[] = ['idea', 'draft', 'review']
