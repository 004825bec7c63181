import { plainText } from '@/lib/domain/markdown/plain-text'
import { shortened } from '@/lib/domain/text/shortened'
import type { ArticleText } from './article'

const longest = 200

/** The update in at most 200 characters: its takeaway, or how "what happened" begins. */
export function articleDescription(
  article: Pick<ArticleText, 'takeaway' | 'whatHappened'>,
): string {
  const text = (article.takeaway || plainText(article.whatHappened)).replace(/\s+/g, ' ').trim()
  return shortened(text, longest)
}
