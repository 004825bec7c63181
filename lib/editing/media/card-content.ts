import type { CardContent } from '@/lib/cards/draw-card'
import type { ArticleContent, Question } from '@/lib/domain/article/article'
import { plainText } from '@/lib/domain/markdown/plain-text'
import { formatDay } from '@/lib/domain/time/dates'
import { getPublication } from '@/lib/published/get-publication'

type Shown = Pick<ArticleContent, 'headline' | 'socialTitle' | 'sources' | 'lead'>

/** What an update's share card says. @param at Unix milliseconds: the day on the card */
export function cardContent(content: Shown, at: number): CardContent {
  const [source] = content.sources
  return {
    headline: content.socialTitle || content.headline,
    sourceName: source?.authorName ?? '',
    network: source?.network ?? null,
    date: formatDay(at, getPublication().timeZone),
    lead: content.lead,
  }
}

/** What the share card of one question says: its own words, and what the update rests on. */
export function questionCardContent(
  { question, answer }: Question,
  content: Shown,
  at: number,
): CardContent {
  const own = {
    headline: question,
    text: plainText(answer).replace(/\s+/g, ' ').trim(),
    lead: null,
  }
  return { ...cardContent(content, at), ...own }
}
