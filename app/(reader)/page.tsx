import type { Metadata } from 'next'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { FrontList } from '@/components/reader/front/front-list'
import { JsonLd } from '@/components/reader/json-ld'
import { pageMetadata, unlistedMetadata } from '@/components/reader/page-metadata'
import { isDigestOpen } from '@/lib/digest/is-digest-open'
import { organization, webSite } from '@/lib/domain/reader/structured-data'
import { paths } from '@/lib/paths'
import { articleBySlug } from '@/lib/published/article-by-slug'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'
import { newestAmendments } from '@/lib/published/history/list-amendments'
import { listStories } from '@/lib/published/list-stories'
import { listUpdates } from '@/lib/published/list-updates'
import { absolute } from '@/lib/site'

/** Of the stories and of what was put right that stand beside the list. */
const mostBeside = 3

export function generateMetadata(): Metadata {
  const publication = attempt(getPublication)?.value
  if (!publication) return unlistedMetadata('Not available', null)
  const { description } = publication
  return pageMetadata({ publication, title: null, description, path: paths.front() })
}

export default function FrontPage() {
  const publication = attempt(getPublication)?.value
  const front = attempt(readFront)?.value
  if (!publication || !front) return <FailedAnswer />
  return (
    <>
      <FrontList {...front} publication={publication} byMail={isDigestOpen(publication)} />
      <JsonLd things={[webSite(publication, absolute), organization(publication, absolute)]} />
    </>
  )
}

function readFront() {
  const updates = listUpdates(1)
  const newest = updates?.items[0]
  if (!updates) return null
  const lead = newest ? articleBySlug(newest.slug) : null
  return {
    updates,
    lead,
    stories: listStories(mostBeside),
    amendments: newestAmendments(mostBeside),
  }
}
