import type { ArticleText } from '@/lib/domain/article/article'
import { wordCount } from '@/lib/domain/text/word-count'

const wordsPerMinute = 230

/** Minutes to read the three paragraphs, at least one. */
export function readingMinutes({ whatHappened, whyItMatters, whatItMeans }: ArticleText): number {
  const words = wordCount(`${whatHappened} ${whyItMatters} ${whatItMeans}`)
  return Math.max(1, Math.round(words / wordsPerMinute))
}
