import 'server-only'
import { people } from '@/db/schema/accounts'
import { media } from '@/db/schema/media'
import { articleSources, articles, topics } from '@/db/schema/working'

export const textColumns = {
  headline: articles.headline,
  takeaway: articles.takeaway,
  whatHappened: articles.whatHappened,
  whyItMatters: articles.whyItMatters,
  whatItMeans: articles.whatItMeans,
  seoTitle: articles.seoTitle,
  seoDescription: articles.seoDescription,
  socialTitle: articles.socialTitle,
  socialDescription: articles.socialDescription,
  aiUse: articles.aiUse,
}

export const sourceColumns = {
  id: articleSources.id,
  network: articleSources.network,
  permalink: articleSources.permalink,
  authorName: articleSources.authorName,
  handle: articleSources.handle,
  profileUrl: articleSources.profileUrl,
  avatar: articleSources.avatar,
  text: articleSources.text,
  lang: articleSources.lang,
  postedAt: articleSources.postedAt,
  reposts: articleSources.reposts,
  likes: articleSources.likes,
  countsAsOf: articleSources.countsAsOf,
  capturedAt: articleSources.capturedAt,
  capturedBy: articleSources.capturedBy,
  capturedHow: articleSources.capturedHow,
  textSha256: articleSources.textSha256,
}

export const pictureColumns = {
  id: media.id,
  file: media.file,
  width: media.width,
  height: media.height,
  alt: media.alt,
  credit: media.credit,
  focalX: media.focalX,
  focalY: media.focalY,
}

export const topicColumns = {
  id: topics.id,
  slug: topics.slug,
  name: topics.name,
  kind: topics.kind,
  description: topics.description,
}

export const authorColumns = {
  id: people.id,
  slug: people.slug,
  name: people.name,
  bio: people.bio,
  fediverse: people.fediverse,
  avatar: people.avatar,
  links: people.links,
}
