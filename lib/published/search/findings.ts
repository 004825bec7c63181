import 'server-only'
import type { ArticleSummary } from '@/lib/domain/article/article'
import { type Asked, askedWords } from '@/lib/domain/search/asked'
import { bestExcerpt } from '@/lib/domain/search/excerpt'
import { shownText } from '@/lib/domain/search/indexed-text'
import { inOrderOfMatch, wordsMarked } from '@/lib/domain/search/order-of-match'
import { markedText, type Segment } from '@/lib/domain/text/marked-text'
import { summaries } from '../summaries'
import type { Match } from './search-matches'

export type Finding = ArticleSummary & { markedHeadline: Segment[]; excerpt: Segment[] }

export const mostFound = 30

/** Matches as readers are shown them, the best first, at most 30. */
export function findings(matches: Match[], asked: Asked[]): Finding[] {
  const words = askedWords(asked)
  const best = inOrderOfMatch(matches, words).slice(0, mostFound)
  const updates = new Map(summaries(best.map(({ id }) => id)).map((update) => [update.id, update]))
  return best.flatMap(({ id, headline, body, questions, quotes }) => {
    const update = updates.get(id)
    if (!update) return []
    const around = bestExcerpt([body, questions, quotes], words)
    const tellsMore = around && around.words > wordsMarked(headline, words).size
    return {
      ...update,
      markedHeadline: markedText(shownText(headline)),
      excerpt: tellsMore ? markedText(shownText(around.text)) : [],
    }
  })
}
