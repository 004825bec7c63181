import { parseCount } from '@/lib/domain/form/counts'
import { slugProblem } from '@/lib/domain/text/slug-problem'
import { type ArticleDraft, draftSchema } from './draft'
import { type DraftValues, withoutEmptyRows } from './draft-values'

const mostRows = 40
const longest = 100_000

/**
 * A draft that is only kept, and not saved. Right ones are tidied as at a save; in others each part
 * stays as it was typed, but for an address and counts that are none, and what no form and nobody's hand
 * is long enough for.
 */
export function draftAsTyped(values: DraftValues): ArticleDraft {
  const parsed = draftSchema.safeParse(values)
  if (parsed.success) return parsed.data
  const { questions, sources, topics, authors, slug, ...texts } = withoutEmptyRows(values)
  return {
    ...cut(texts),
    slug: slugProblem(slug.trim()) === null ? slug.trim() : '',
    questions: questions.slice(0, mostRows).map(cut),
    topics: topics.slice(0, mostRows).map(cut),
    authors: authors.slice(0, mostRows),
    sources: sources
      .slice(0, mostRows)
      .map(cut)
      .map((source) => ({
        ...source,
        reposts: parseCount(source.reposts),
        likes: parseCount(source.likes),
      })),
  }
}

function cut<Texts extends Record<string, string>>(texts: Texts): Texts {
  const entries = Object.entries(texts).map(([name, text]) => [name, text.slice(0, longest)])
  return Object.fromEntries(entries)
}
