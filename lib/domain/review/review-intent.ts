import type { ArticleState } from '@/lib/domain/kinds'

/** What the review's form can be sent for: verbs of the one table of states. */
export const reviewIntents = ['begin', 'submit', 'approve', 'return', 'withdraw', 'shelve'] as const
export type ReviewIntent = (typeof reviewIntents)[number]

/** What came of it, said only while it is still true. */
export const reviewOutcomes: Record<ReviewIntent, { states: ArticleState[]; words: string }> = {
  begin: { states: ['draft'], words: 'Begun. It is a draft now.' },
  submit: { states: ['review'], words: 'Submitted. It waits for a reviewer.' },
  approve: { states: ['ready', 'live'], words: 'Approved. It can go out as it stands.' },
  return: { states: ['draft'], words: 'Returned to its author.' },
  withdraw: { states: ['draft'], words: 'Withdrawn. It is a draft again.' },
  shelve: { states: ['idea'], words: 'Set aside. It is an idea again.' },
}
