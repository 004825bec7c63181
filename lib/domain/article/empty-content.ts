import type { ArticleContent } from './article'
import { freeTexts } from './article-fields'
import { byName, namesOf } from './by-name'

/** What an article begins with. */
export const emptyContent: ArticleContent = {
  ...byName(freeTexts, () => ''),
  earlier: '',
  aiUse: 'none',
  slug: null,
  lead: null,
  questions: [],
  sources: [],
  topics: [],
  authors: [],
}

export const contentNames = namesOf(emptyContent)
