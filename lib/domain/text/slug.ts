import { reservedSegments } from '@/lib/paths'
import { inLatinLetters } from './latin-letters'

const longestSlug = 80

/** Makes a slug of at most 80 characters; what has no letters of ours becomes `fallback`. */
export function slugFrom(text: string, fallback = 'update'): string {
  const letters = inLatinLetters(text).replace(/['’ʼ]/g, '')
  const words = letters.match(/[a-z0-9]+/g) ?? []
  const slug = cutAtWord(words.join('-'), longestSlug) || fallback
  return reservedSegments.includes(slug) ? `${slug}-${fallback}` : slug
}

/** `slug-2`, within 80 characters. */
export function numberedSlug(slug: string, number: number): string {
  const ending = `-${number}`
  return cutAtWord(slug, longestSlug - ending.length) + ending
}

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

function cutAtWord(slug: string, length: number): string {
  if (slug.length <= length) return slug
  const end = slug.lastIndexOf('-', length)
  return slug.slice(0, end > 0 ? end : length)
}
