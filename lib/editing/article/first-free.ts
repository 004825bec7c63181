import { numberedSlug } from '@/lib/domain/text/slug'

const atOnce = 100

/**
 * The slug itself, or with `-2`, `-3` when others have it.
 * @param takenAmong which of these others have; asked for a hundred at a time
 */
export function firstFree(slug: string, takenAmong: (slugs: string[]) => string[]): string {
  for (let first = 1; ; first += atOnce) {
    const numbers = Array.from({ length: atOnce }, (_, place) => first + place)
    const slugs = numbers.map((number) => (number === 1 ? slug : numberedSlug(slug, number)))
    const taken = new Set(takenAmong(slugs))
    const free = slugs.find((one) => !taken.has(one))
    if (free !== undefined) return free
  }
}
