import type { ArticleText } from '@/lib/domain/article/article'
import { type MarkdownField, markdownFields } from '@/lib/domain/article/article-fields'
import { wordCount } from '@/lib/domain/text/word-count'

const wordsPerMinute = 230

type Texts = Pick<ArticleText, MarkdownField>

/** Minutes to read what an update says in paragraphs, at least one. */
export function readingMinutes(article: Texts): number {
  return readingMinutesOfAll([article])
}

/** Minutes to read those of several, one after the other, at least one. */
export function readingMinutesOfAll(articles: Texts[]): number {
  const sum = articles.reduce((sum, article) => sum + minutes(article), 0)
  return Math.max(1, Math.round(sum))
}

/** Seconds to read the same, to the nearest ten and at least as many. */
export function readingSeconds(article: Texts): number {
  return Math.max(10, Math.round(minutes(article) * 6) * 10)
}

function minutes(article: Texts): number {
  return wordCount(markdownFields.map((name) => article[name]).join(' ')) / wordsPerMinute
}
