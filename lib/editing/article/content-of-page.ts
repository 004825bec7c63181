import type { ArticleContent } from '@/lib/domain/article/article'
import { pick } from '@/lib/domain/article/by-name'
import { contentNames } from '@/lib/domain/article/empty-content'

/** The page without what only readers are told. */
export function contentOfPage(page: ArticleContent): ArticleContent {
  return pick(page, contentNames)
}
