import type { Metadata } from 'next'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { FeedIndex } from '@/components/reader/feeds/feed-index'
import { pageMetadata, unlistedMetadata } from '@/components/reader/page-metadata'
import { isDigestOpen } from '@/lib/digest/is-digest-open'
import { followedGroups } from '@/lib/domain/reader/feeds/followed-groups'
import { paths } from '@/lib/paths'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'
import { listTopics } from '@/lib/published/list-topics'
import { listAuthors } from '@/lib/published/machines/list-authors'

export function generateMetadata(): Metadata {
  const publication = attempt(getPublication)?.value
  if (!publication) return unlistedMetadata('Not available', null)
  const { name } = publication
  return pageMetadata({
    publication,
    title: 'Follow without an account',
    description: `The feeds of ${name}, of all updates and of each topic and author, and how to subscribe to one.`,
    path: paths.feeds(),
  })
}

export default function FeedsPage() {
  const publication = attempt(getPublication)?.value
  const groups = attempt(() => followedGroups(listTopics(), listAuthors()))?.value
  if (!publication || !groups) return <FailedAnswer />
  return <FeedIndex groups={groups} byMail={isDigestOpen(publication)} />
}
