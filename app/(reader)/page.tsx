import type { Metadata } from 'next'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { FrontList } from '@/components/reader/front-list'
import { JsonLd } from '@/components/reader/json-ld'
import { pageMetadata, unlistedMetadata } from '@/components/reader/page-metadata'
import { organization, webSite } from '@/lib/domain/reader/structured-data'
import { paths } from '@/lib/paths'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'
import { listUpdates } from '@/lib/published/list-updates'
import { absolute } from '@/lib/site'

export function generateMetadata(): Metadata {
  const publication = attempt(getPublication)?.value
  if (!publication) return unlistedMetadata('Not available')
  const { description } = publication
  return pageMetadata({ publication, title: null, description, path: paths.front() })
}

export default function FrontPage() {
  const publication = attempt(getPublication)?.value
  const updates = attempt(() => listUpdates(1))?.value
  if (!publication || !updates) return <FailedAnswer />
  return (
    <>
      <FrontList updates={updates} publication={publication} />
      <JsonLd things={[webSite(publication, absolute), organization(publication, absolute)]} />
    </>
  )
}
