import type { ArticleContent } from '@/lib/domain/article'

/** The content of a kept revision. Those from before a field existed get what it begins with. */
export function revisionContent(kept: unknown): ArticleContent {
  return { aiUse: 'none', ...(kept as Omit<ArticleContent, 'aiUse'>) }
}
