import { reservedSegments } from '@/lib/paths'
import { inLatinLetters } from './latin-letters'
import { longestSlug } from './slug-problem'

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

function cutAtWord(slug: string, length: number): string {
  if (slug.length <= length) return slug
  const end = slug.lastIndexOf('-', length)
  return slug.slice(0, end > 0 ? end : length)
}
