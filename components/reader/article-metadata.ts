import type { Metadata } from 'next'
import type { ArticlePage, Publication } from '@/lib/domain/article/article'
import { aiUseTerms } from '@/lib/domain/machines/ai-use-terms'
import { cardSize } from '@/lib/domain/reader/card-size'
import { linkTags } from '@/lib/domain/reader/link-tags'
import { fediverseHandle } from '@/lib/domain/settings/own-fediverse-handle'
import { xHandle } from '@/lib/domain/settings/own-x-handle'
import { machineDayOrMoment } from '@/lib/domain/time/day-or-moment'
import { withoutStories } from '@/lib/domain/topics/topic-path'
import { paths } from '@/lib/paths'
import { absolute } from '@/lib/site'
import { addresses } from './page-metadata'

/** What stands in the head of an update: one card image, the same for every network. */
export function articleMetadata(article: ArticlePage, publication: Publication): Metadata {
  const path = paths.update(article.slug)
  const topics = withoutStories(article.topics)
  const tags = linkTags(article, publication.name)
  const shared = { title: tags.socialTitle, description: tags.socialDescription }
  const image = { url: absolute(paths.card(article.card)), ...cardSize, alt: article.headline }
  return {
    title: tags.title,
    description: tags.description,
    ...withMarkdown(addresses(path, publication), article.slug),
    openGraph: {
      type: 'article',
      locale: 'en_GB',
      siteName: publication.name,
      ...shared,
      url: absolute(path),
      images: [image],
      publishedTime: machineDayOrMoment(article.firstPublishedAt),
      modifiedTime: machineDayOrMoment(article.modifiedAt),
      authors: article.authors.map((author) => absolute(paths.author(author.slug))),
      section: topics[0]?.name,
      tags: topics.map((topic) => topic.name),
    },
    other: { ...fediverseCreator(article, publication), ...aiDisclosure(article) },
    twitter: {
      card: 'summary_large_image',
      site: xHandle(publication.profiles),
      ...shared,
      images: [{ url: image.url, alt: image.alt }],
    },
  }
}

/** The page names its copy for programs. */
function withMarkdown({ alternates, ...rest }: Metadata, slug: string): Metadata {
  const types = { ...alternates?.types, 'text/markdown': absolute(paths.markdown(slug)) }
  return { ...rest, alternates: { ...alternates, types } }
}

/** Whom servers of the fediverse name beside the link; they show one author, or else the site. */
function fediverseCreator(
  { authors }: ArticlePage,
  { profiles }: Publication,
): Record<string, string> {
  const author = authors.find(({ fediverse }) => fediverse !== '')?.fediverse
  const handle = author ?? fediverseHandle(profiles)
  return handle ? { 'fediverse:creator': handle } : {}
}

function aiDisclosure({ aiUse }: ArticlePage): Record<string, string> {
  const told = aiUseTerms[aiUse]
  return told ? { 'ai-disclosure': told.disclosure } : {}
}
