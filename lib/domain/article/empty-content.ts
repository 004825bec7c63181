import type { ArticleContent } from './article'
import { byName, namesOf } from './by-name'
import { freeTexts } from './fields'

/** What an article begins with. */
export const emptyContent: ArticleContent = {
  ...byName(freeTexts, () => ''),
  aiUse: 'none',
  slug: null,
  lead: null,
  questions: [],
  sources: [],
  topics: [],
  authors: [],
}

export const contentNames = namesOf(emptyContent)
