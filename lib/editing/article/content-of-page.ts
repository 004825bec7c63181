import type { ArticleContent, ArticlePage } from '@/lib/domain/article/article'

/** The page without what only readers are told. */
export function contentOfPage(page: ArticleContent | ArticlePage): ArticleContent {
  const { headline, takeaway, whatHappened, whyItMatters, whatItMeans, aiUse, slug } = page
  const { seoTitle, seoDescription, socialTitle, socialDescription } = page
  const { lead, questions, sources, topics, authors } = page
  const text = { headline, takeaway, whatHappened, whyItMatters, whatItMeans, aiUse, slug }
  const overrides = { seoTitle, seoDescription, socialTitle, socialDescription }
  return { ...text, ...overrides, lead, questions, sources, topics, authors }
}
