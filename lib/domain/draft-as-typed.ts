import { parseCount } from './counts'
import { type ArticleDraft, draftSchema } from './draft'
import { type DraftValues, withoutEmptyRows } from './draft-values'
import { slugProblem } from './slug'

/**
 * A draft that is only kept, and not saved. Right ones are tidied as at a save; in others each part
 * stays as it was typed, but for an address and counts that are none.
 */
export function draftAsTyped(values: DraftValues): ArticleDraft {
  const parsed = draftSchema.safeParse(values)
  if (parsed.success) return parsed.data
  const { sources, slug, ...typed } = withoutEmptyRows(values)
  return {
    ...typed,
    slug: slugProblem(slug.trim()) === null ? slug.trim() : '',
    sources: sources.map((source) => ({
      ...source,
      reposts: parseCount(source.reposts),
      likes: parseCount(source.likes),
    })),
  }
}
