import type { Metadata } from 'next'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { NumbersView } from '@/components/reader/numbers-view'
import { pageMetadata, unlistedMetadata } from '@/components/reader/page-metadata'
import { paths } from '@/lib/paths'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'
import { getNumbers } from '@/lib/published/history/get-numbers'

export function generateMetadata(): Metadata {
  const publication = attempt(getPublication)?.value
  if (!publication) return unlistedMetadata('Not available', null)
  return pageMetadata({
    publication,
    title: 'In numbers',
    description: `How much ${publication.name} publishes, corrects and reviews.`,
    path: paths.numbers(),
  })
}

export default function NumbersPage() {
  const found = attempt(() => ({ publication: getPublication(), numbers: getNumbers() }))?.value
  return found ? <NumbersView {...found} /> : <FailedAnswer />
}
