import type {
  BreadcrumbList,
  FAQPage,
  NewsArticle,
  Organization,
  ProfilePage,
  WebSite,
  WithContext,
} from 'schema-dts'
import type { ArticlePage, Author, Publication } from '@/lib/domain/article/article'
import { articleDescription } from '@/lib/domain/article/article-description'
import { questionAnchors } from '@/lib/domain/article/question-anchors'
import { shownTexts } from '@/lib/domain/article/shown-texts'
import { plainText } from '@/lib/domain/markdown/plain-text'
import { largestSize } from '@/lib/domain/media/media-picture'
import { printedAddress } from '@/lib/domain/sources/printed-address'
import { machineDayOrMoment } from '@/lib/domain/time/day-or-moment'
import { withoutStories } from '@/lib/domain/topics/topic-path'
import { paths } from '@/lib/paths'
import type { Absolute } from './absolute'

const context = 'https://schema.org'

export function newsArticle(
  article: ArticlePage,
  publication: Publication,
  absolute: Absolute,
): WithContext<NewsArticle> {
  const url = absolute(paths.update(article.slug))
  return {
    '@context': context,
    '@type': 'NewsArticle',
    headline: article.headline,
    description: articleDescription(article),
    articleBody: articleBody(article, publication),
    datePublished: machineDayOrMoment(article.firstPublishedAt),
    dateModified: machineDayOrMoment(article.modifiedAt),
    author: article.authors.map((author) => ({
      '@type': authorType(author, publication),
      name: author.name,
      url: absolute(paths.author(author.slug)),
    })),
    image: images(article, absolute),
    publisher: publisher(publication, absolute),
    mainEntityOfPage: url,
    url,
    isBasedOn: article.sources.map(({ permalink }) => printedAddress(permalink)),
    keywords: withoutStories(article.topics).map((topic) => topic.name),
    inLanguage: 'en',
    isAccessibleForFree: true,
    ...(article.reviewedBy && {
      editor: { '@type': 'Person' as const, name: article.reviewedBy },
    }),
    ...(article.corrections.length > 0 && {
      correction: article.corrections.map(({ at, note }) => ({
        '@type': 'CorrectionComment' as const,
        text: note,
        datePublished: new Date(at).toISOString(),
      })),
    }),
  }
}

/** Each text under its label: without it a sentence on what is not known would say the contrary. */
function articleBody(article: ArticlePage, { labels }: Publication): string {
  return shownTexts(article)
    .map((name) => `${labels[name]}\n${plainText(article[name])}`)
    .join('\n\n')
}

/** The desk as a whole signs as the publication, or as its desk. */
function authorType({ name }: Pick<Author, 'name'>, publication: Publication) {
  const own = publication.name.toLowerCase()
  const isDesk = [own, `${own} desk`].includes(name.trim().toLowerCase())
  return isDesk ? ('Organization' as const) : ('Person' as const)
}

function images({ lead, card }: ArticlePage, absolute: Absolute) {
  const drawn = absolute(paths.card(card))
  if (!lead) return [drawn]
  const { name, width, height } = largestSize(lead)
  const picture = {
    '@type': 'ImageObject' as const,
    url: absolute(paths.media(name)),
    width: { '@type': 'QuantitativeValue' as const, value: width },
    height: { '@type': 'QuantitativeValue' as const, value: height },
    caption: lead.alt,
    ...(lead.credit && { creditText: lead.credit }),
  }
  return [picture, drawn]
}

export function breadcrumbs(
  steps: { name: string; path: string }[],
  absolute: Absolute,
): WithContext<BreadcrumbList> {
  return {
    '@context': context,
    '@type': 'BreadcrumbList',
    itemListElement: steps.map(({ name, path }, index) => ({
      '@type': 'ListItem' as const,
      position: index + 1,
      name,
      item: absolute(path),
    })),
  }
}

/** The questions as the page shows them; null when it shows none. */
export function faqPage(article: ArticlePage, absolute: Absolute): WithContext<FAQPage> | null {
  if (article.questions.length === 0) return null
  const anchors = questionAnchors(article.questions)
  return {
    '@context': context,
    '@type': 'FAQPage',
    mainEntity: article.questions.map(({ question, answer }, index) => ({
      '@type': 'Question' as const,
      name: question,
      url: `${absolute(paths.update(article.slug))}#${anchors[index]}`,
      acceptedAnswer: { '@type': 'Answer' as const, text: plainText(answer) },
    })),
  }
}

export function organization(
  publication: Publication,
  absolute: Absolute,
): WithContext<Organization> {
  return { '@context': context, ...publisher(publication, absolute) }
}

/** For the front page only. */
export function webSite(publication: Publication, absolute: Absolute): WithContext<WebSite> {
  return {
    '@context': context,
    '@type': 'WebSite',
    name: publication.name,
    description: publication.description,
    url: absolute(paths.front()),
  }
}

/** @param times when the author's first update came out, and when one of theirs last changed */
export function profilePage(
  author: Author,
  publication: Publication,
  times: { first: number; modified: number },
  absolute: Absolute,
): WithContext<ProfilePage> {
  return {
    '@context': context,
    '@type': 'ProfilePage',
    dateCreated: machineDayOrMoment(times.first),
    dateModified: machineDayOrMoment(times.modified),
    mainEntity: {
      '@type': authorType(author, publication),
      name: author.name,
      url: absolute(paths.author(author.slug)),
      ...(author.bio && { description: author.bio }),
      ...(author.avatar && { image: absolute(paths.media(author.avatar)) }),
      ...(author.links.length > 0 && { sameAs: author.links }),
    },
  }
}

function publisher(publication: Publication, absolute: Absolute) {
  return {
    '@type': 'Organization' as const,
    name: publication.name,
    url: absolute(paths.front()),
    logo: absolute('/apple-icon.png'),
    ...(publication.profiles.length > 0 && { sameAs: publication.profiles }),
  }
}
