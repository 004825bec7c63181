import { numberedSlug, slugFrom } from '@/lib/domain/text/slug'

/** Whether a slug was made from this headline, perhaps with a number because another had it. */
export function slugFollows(slug: string, headline: string): boolean {
  if (slug === '') return true
  const base = slugFrom(headline)
  const number = Number(/-(\d+)$/.exec(slug)?.[1] ?? 0)
  return slug === base || (number > 1 && slug === numberedSlug(base, number))
}
