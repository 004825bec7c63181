import type { OwnedArticle } from './rights'

/** Whether somebody would be approving what they began, sign or saved last. */
export function isOwnWork(
  personId: string | null,
  article: Pick<OwnedArticle, 'createdBy' | 'authorIds'> & { updatedBy: string | null },
): boolean {
  if (personId === null) return false
  return [article.createdBy, article.updatedBy, ...article.authorIds].includes(personId)
}

export const ownWorkRefusal =
  'You began, sign or last saved this update, and here authors do not approve their own work. Somebody else has to.'
