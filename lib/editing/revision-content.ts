import type { ArticleContent, Author } from '@/lib/domain/article'

/** Fields that came later. */
type LaterOfAuthor = 'fediverse' | 'links'
type Kept = Omit<ArticleContent, 'aiUse' | 'authors'> &
  Partial<Pick<ArticleContent, 'aiUse'>> & {
    authors: (Omit<Author, LaterOfAuthor> & Partial<Pick<Author, LaterOfAuthor>>)[]
  }

/** The content of a kept revision. Those from before a field existed get what it begins with. */
export function revisionContent(kept: unknown): ArticleContent {
  const { authors, ...content } = kept as Kept
  return {
    aiUse: 'none',
    ...content,
    authors: authors.map((author) => ({ fediverse: '', links: [], ...author })),
  }
}
