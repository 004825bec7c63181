import type { ArticleContent, Author } from '@/lib/domain/article/article'

/** Fields that came later. */
type LaterOfAuthor = 'fediverse' | 'links' | 'avatar'
type Later = 'aiUse' | 'lead'
type Kept = Omit<ArticleContent, Later | 'authors'> &
  Partial<Pick<ArticleContent, Later>> & {
    authors: (Omit<Author, LaterOfAuthor> & Partial<Pick<Author, LaterOfAuthor>>)[]
  }

/** The content of a kept revision. Those from before a field existed get what it begins with. */
export function revisionContent(kept: unknown): ArticleContent {
  const { authors, ...content } = kept as Kept
  return {
    aiUse: 'none',
    lead: null,
    ...content,
    authors: authors.map((author) => ({ fediverse: '', links: [], avatar: '', ...author })),
  }
}
