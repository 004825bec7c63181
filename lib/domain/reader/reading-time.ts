import type { ArticleText } from '@/lib/domain/article/article'
import { paragraphFields } from '@/lib/domain/article/article-fields'
import { wordCount } from '@/lib/domain/text/word-count'

const wordsPerMinute = 230

/** Minutes to read the three paragraphs, at least one. */
export function readingMinutes(article: ArticleText): number {
  const words = wordCount(paragraphFields.map((name) => article[name]).join(' '))
  return Math.max(1, Math.round(words / wordsPerMinute))
}
