import type { CardContent } from '@/lib/cards/draw-card'
import type { ArticleContent } from '@/lib/domain/article/article'
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
