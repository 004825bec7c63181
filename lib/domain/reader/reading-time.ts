import type { ArticleText } from '@/lib/domain/article/article'
import { paragraphFields } from '@/lib/domain/article/article-fields'
import { wordCount } from '@/lib/domain/text/word-count'

const wordsPerMinute = 230

type Paragraphs = Pick<ArticleText, (typeof paragraphFields)[number]>

/** Minutes to read the three paragraphs, at least one. */
export function readingMinutes(article: Paragraphs): number {
  return readingMinutesOfAll([article])
}

/** Minutes to read those of several, one after the other, at least one. */
export function readingMinutesOfAll(articles: Paragraphs[]): number {
  const sum = articles.reduce((sum, article) => sum + minutes(article), 0)
  return Math.max(1, Math.round(sum))
}

/** Seconds to read the three paragraphs, to the nearest ten and at least as many. */
export function readingSeconds(article: Paragraphs): number {
  return Math.max(10, Math.round(minutes(article) * 6) * 10)
}

function minutes(article: Paragraphs): number {
  return wordCount(paragraphFields.map((name) => article[name]).join(' ')) / wordsPerMinute
}
