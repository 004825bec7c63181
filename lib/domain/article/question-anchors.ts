import { numberedSlug, slugFrom } from '@/lib/domain/text/slug'
import type { Question } from './article'

/** Each question's own address within its page, `q-…`, in the order of the questions. */
export function questionAnchors(questions: Pick<Question, 'question'>[]): string[] {
  const taken = new Set<string>()
  return questions.map(({ question }) => {
    const anchor = `q-${freeSlug(slugFrom(question, 'question'), taken)}`
    taken.add(anchor.slice(2))
    return anchor
  })
}

function freeSlug(slug: string, taken: Set<string>): string {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(numberedSlug(slug, number))) number++
  return numberedSlug(slug, number)
}
