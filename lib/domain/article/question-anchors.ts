import { numberedSlug, slugFrom } from '@/lib/domain/text/slug'
import type { Question } from './article'

type Asked = Pick<Question, 'question'>

/** Each question's own address within its page, `q-…`, in the order of the questions. */
export function questionAnchors(questions: Asked[]): string[] {
  return questionSlugs(questions).map((slug) => `q-${slug}`)
}

/** What each is called in the address of its own page, in the order of the questions. */
export function questionSlugs(questions: Asked[]): string[] {
  const taken = new Set<string>()
  return questions.map(({ question }) => {
    const slug = freeSlug(slugFrom(question, 'question'), taken)
    taken.add(slug)
    return slug
  })
}

function freeSlug(slug: string, taken: Set<string>): string {
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(numberedSlug(slug, number))) number++
  return numberedSlug(slug, number)
}
