import type { ArticleContent, Author } from '@/lib/domain/article/article'
import { emptyContent } from '@/lib/domain/article/empty-content'

type Kept = Partial<Omit<ArticleContent, 'authors'>> & { authors: Partial<Author>[] }

/** The content of a kept revision. Those from before a field existed get what it begins with. */
export function revisionContent(kept: unknown): ArticleContent {
  const { authors, ...content } = kept as Kept
  return {
    ...emptyContent,
    ...content,
    authors: authors.map((author) => ({ ...emptyAuthor, ...author })),
  }
}

const emptyAuthor: Author = {
  id: '',
  slug: '',
  name: '',
  bio: '',
  fediverse: '',
  avatar: '',
  links: [],
}
