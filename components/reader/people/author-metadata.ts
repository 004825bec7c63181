import type { Metadata } from 'next'
import { pageMetadata } from '@/components/reader/page-metadata'
import type { Author, Publication } from '@/lib/domain/article/article'
import { paths } from '@/lib/paths'

export function authorMetadata(author: Author, page: number, publication: Publication): Metadata {
  const title = page === 1 ? author.name : `${author.name}, page ${page}`
  return pageMetadata({
    publication,
    title,
    description: author.bio || `Updates by ${author.name} in ${publication.name}.`,
    path: paths.author(author.slug, page),
    feeds: { name: author.name, of: paths.author(author.slug) },
  })
}
