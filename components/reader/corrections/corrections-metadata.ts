import type { Metadata } from 'next'
import { pageMetadata } from '@/components/reader/page-metadata'
import type { Publication } from '@/lib/domain/article/article'
import { paths } from '@/lib/paths'

export function correctionsMetadata(page: number, publication: Publication): Metadata {
  return pageMetadata({
    publication,
    title: page === 1 ? 'Corrections' : `Corrections, page ${page}`,
    description: `What ${publication.name} had wrong, and what is right.`,
    path: paths.corrections(page),
    feed: { path: paths.correctionsFeed(), title: `Corrections in ${publication.name}` },
  })
}
