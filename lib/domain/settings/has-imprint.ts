import type { Publication } from '@/lib/domain/article/article'

/** Whether it is told who publishes, and so whether there is a page that says it. */
export function hasImprint(publication: Publication): boolean {
  const { publisher, postalAddress, contact, responsible } = publication
  return [publisher, postalAddress, contact, responsible].some((words) => words !== '')
}
