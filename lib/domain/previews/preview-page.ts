import type { ArticleContent, ArticlePage } from '@/lib/domain/article/article'

/** What the page is made from. Times are Unix milliseconds. */
export type Previewed = {
  id: string
  content: ArticleContent
  rev: number
  liveRev: number | null
  updatedAt: number
  firstPublishedAt: number | null
}

/** The page a working copy would make if it went live as it is. */
export function previewPage(copy: Previewed): ArticlePage {
  const { id, content, updatedAt } = copy
  return {
    ...content,
    id,
    slug: content.slug ?? 'not-named-yet',
    headline: content.headline || 'No headline yet',
    firstPublishedAt: copy.firstPublishedAt ?? updatedAt,
    modifiedAt: copy.rev === copy.liveRev ? (copy.firstPublishedAt ?? updatedAt) : updatedAt,
    card: '',
    pictures: [],
    reviewedBy: null,
    reviewedAt: null,
    corrections: [],
  }
}
