import 'server-only'
import { people } from '@/db/schema/accounts'
import { media } from '@/db/schema/media'
import { articleSources, articles, topics } from '@/db/schema/working'
import { textFields } from '@/lib/domain/article/article-fields'
import { pick } from '@/lib/domain/article/by-name'
import { captureFields, sourceFieldNames } from '@/lib/domain/article/row-fields'

export const textColumns = pick(articles, textFields)

export const sourceColumns = pick(articleSources, ['id', ...sourceFieldNames, ...captureFields])

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
