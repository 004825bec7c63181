import type { Publication } from '@/lib/domain/article/article'
import type { RowField } from '@/lib/domain/article/article-fields'
import { fieldName } from '@/lib/domain/drafts/field-names'
import type { ContentDifference } from './content-differences'

const nouns: Record<RowField, [one: string, several: string]> = {
  questions: ['question', 'questions'],
  sources: ['source', 'sources'],
  topics: ['topic', 'topics'],
  authors: ['author', 'authors'],
}

const most = 4

/** “Headline”, “Takeaway” and 2 questions; empty when nothing differs. */
export function differencesInShort(
  differences: ContentDifference[],
  labels: Publication['labels'],
): string {
  const names = differences.map((difference) => {
    if (!('rows' in difference)) return `“${fieldName(difference.field, labels)}”`
    const { field, rows } = difference
    const [one, several] = nouns[field]
    if (rows.every(({ kind }) => kind === 'moved')) return `the order of ${several}`
    return rows.length === 1 ? `1 ${one}` : `${rows.length} ${several}`
  })
  const rest = names.length - most
  const shown = rest > 1 ? [...names.slice(0, most), `${rest} other parts`] : names
  const last = shown.pop() ?? ''
  return shown.length === 0 ? last : `${shown.join(', ')} and ${last}`
}
