import { reservedSegments } from '@/lib/paths'

export const longestSlug = 80

/** @returns what is wrong with a slug, in a sentence; null when it can be used */
export function slugProblem(slug: string): string | null {
  if (slug === '') return 'The address is empty.'
  if (slug.includes('/')) return 'The address cannot contain a slash.'
  if (slug.length > longestSlug) {
    return `The address can have ${longestSlug} characters; this one has ${slug.length}.`
  }
  if (/\p{Lu}/u.test(slug)) return 'The address can only have small letters.'
  if (reservedSegments.includes(slug)) return `“${slug}” belongs to the site itself.`
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) {
    return 'The address can only have the letters a to z, digits, and single hyphens between them.'
  }
  return null
}
