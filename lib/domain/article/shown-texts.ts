import { plainText } from '@/lib/domain/markdown/plain-text'
import type { ArticleText } from './article'
import { isParagraph, type MarkdownField, markdownFields } from './article-fields'

/** The texts in Markdown that readers are shown, in the order of the page: an optional one that says nothing is not. */
export function shownTexts(article: Pick<ArticleText, MarkdownField>): MarkdownField[] {
  return markdownFields.filter((name) => isParagraph(name) || plainText(article[name]) !== '')
}
