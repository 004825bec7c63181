import type { ArticlePage, Publication } from '@/lib/domain/article/article'
import { articleDescription } from '@/lib/domain/article/article-description'
import { largestSize } from '@/lib/domain/media/media-picture'
import type { Absolute } from '@/lib/domain/reader/absolute'
import { cardSize } from '@/lib/domain/reader/card-size'
import { paths } from '@/lib/paths'
import type { Feed } from './feed'
import { itemContent } from './item-content'

/** An update as every feed tells it. All addresses are full ones, all times Unix milliseconds. */
export type FeedItem = {
  /** Stays when the update gets another address. */
  id: string
  url: string
  title: string
  summary: string
  /** HTML. */
  content: string
  publishedAt: number
  modifiedAt: number
  authors: { name: string; url: string }[]
  topics: string[]
  picture: FeedPicture
}

export type FeedPicture = {
  url: string
  type: string
  width: number
  height: number
  alt: string
  credit: string
}

export function feedItems({ articles, publication }: Feed, absolute: Absolute): FeedItem[] {
  return articles.map((article) => feedItem(article, publication, absolute))
}

function feedItem(article: ArticlePage, publication: Publication, absolute: Absolute): FeedItem {
  return {
    id: `urn:uuid:${article.id}`,
    url: absolute(paths.update(article.slug)),
    title: article.headline,
    summary: articleDescription(article),
    content: itemContent(article, publication),
    publishedAt: article.firstPublishedAt,
    modifiedAt: article.modifiedAt,
    authors: article.authors.map(({ name, slug }) => ({ name, url: absolute(paths.author(slug)) })),
    topics: article.topics.map(({ name }) => name),
    picture: picture(article, absolute),
  }
}

/** What the update opens with, or else its share card, which says the headline and needs no words of its own. */
function picture({ lead, card }: ArticlePage, absolute: Absolute): FeedPicture {
  if (!lead) return { url: absolute(paths.card(card)), ...cardSize, alt: '', credit: '' }
  const { name, width, height } = largestSize(lead)
  const { alt, credit } = lead
  return { url: absolute(paths.media(name)), type: 'image/webp', width, height, alt, credit }
}
