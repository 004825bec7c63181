import type { ArticleText } from './article'

const wordsPerMinute = 230

/** Minutes to read the three paragraphs, at least one. */
export function readingMinutes(article: ArticleText): number {
  return Math.max(1, Math.round(wordsIn(article) / wordsPerMinute))
}

/** Words in the three paragraphs together. */
export function wordsIn({ whatHappened, whyItMatters, whatItMeans }: ArticleText): number {
  const text = `${whatHappened} ${whyItMatters} ${whatItMeans}`
  return text.split(/\s+/).filter((word) => word !== '').length
}
