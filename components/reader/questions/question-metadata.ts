import type { Metadata } from 'next'
import { addresses } from '@/components/reader/page-metadata'
import type { ArticlePage, Publication, Question } from '@/lib/domain/article/article'
import { plainText } from '@/lib/domain/markdown/plain-text'
import { cardSize } from '@/lib/domain/reader/card-size'
import { xHandle } from '@/lib/domain/settings/own-x-handle'
import { shortened } from '@/lib/domain/text/shortened'
import { machineDayOrMoment } from '@/lib/domain/time/day-or-moment'
import { paths } from '@/lib/paths'
import { absolute } from '@/lib/site'

const longestDescription = 200

type Props = { article: ArticlePage; question: Question; id: string; card: string }

/**
 * What a shared link to one question shows. To search engines the update is the page; to networks the question is,
 * since they would read the tags of whatever `og:url` names.
 */
export function questionMetadata(props: Props, publication: Publication): Metadata {
  const { article, question, id, card } = props
  const title = question.question
  const answer = plainText(question.answer).replace(/\s+/g, ' ').trim()
  const description = shortened(answer, longestDescription)
  const image = { url: absolute(paths.card(card)), ...cardSize, alt: title }
  return {
    title: `${title} · ${publication.name}`,
    description,
    ...addresses(paths.update(article.slug), publication),
    openGraph: {
      type: 'article',
      locale: 'en_GB',
      siteName: publication.name,
      title,
      description,
      url: absolute(paths.question(article.slug, id)),
      images: [image],
      publishedTime: machineDayOrMoment(article.firstPublishedAt),
      modifiedTime: machineDayOrMoment(article.modifiedAt),
    },
    twitter: {
      card: 'summary_large_image',
      site: xHandle(publication.profiles),
      title,
      description,
      images: [{ url: image.url, alt: image.alt }],
    },
  }
}
