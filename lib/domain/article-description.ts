import type { ArticleText } from './article'
import { plainText } from './markdown/plain-text'

const longest = 200

/** The update in at most 200 characters: its takeaway, or how "what happened" begins. */
export function articleDescription(
  article: Pick<ArticleText, 'takeaway' | 'whatHappened'>,
): string {
  const text = (article.takeaway || plainText(article.whatHappened)).replace(/\s+/g, ' ').trim()
  if (text.length <= longest) return text
  const cut = text.slice(0, longest - 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))}…`
}
