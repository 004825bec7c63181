import { slugFrom } from '@/lib/domain/text/slug'

/** Whether a slug has one of the phrases, as slugs write them, in whole words. */
export function isInAddress(slug: string, phrases: string[]): boolean {
  const parts = phrases.map((phrase) => slugFrom(phrase, '')).filter((part) => part !== '')
  return parts.some((part) => `-${slug}-`.includes(`-${part}-`))
}
