import type { Metadata } from 'next'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { NotFoundAnswer } from '@/components/reader/answers/not-found-answer'
import { DigestSignUpForm } from '@/components/reader/digest-mail/sign-up-form'
import { PageHead } from '@/components/reader/page-head'
import { pageMetadata, unlistedMetadata } from '@/components/reader/page-metadata'
import { isDigestOpen } from '@/lib/digest/is-digest-open'
import { paths } from '@/lib/paths'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'
import { latestFew } from '@/lib/published/latest-few'
import { topicsToChoose } from './topics-to-choose'

export function generateMetadata(): Metadata {
  const publication = attempt(getPublication)?.value
  if (!publication) return unlistedMetadata('Not available', null)
  if (!isDigestOpen(publication)) return unlistedMetadata('Not found', publication)
  return pageMetadata({
    publication,
    title: 'The digest by mail',
    description: `What came out at ${publication.name}, by mail, daily or weekly.`,
    path: paths.digest(),
  })
}

export default function DigestPage() {
  const publication = attempt(getPublication)?.value
  const topics = attempt(() => topicsToChoose())?.value
  if (!publication || !topics) return <FailedAnswer />
  if (!isDigestOpen(publication)) return <NotFoundAnswer latest={latestFew()} />
  return (
    <main id="content" className="mx-auto max-w-page px-5">
      <PageHead title="The digest by mail">
        <p>
          What came out, in one mail: each update with its point and the way to its source. When
          nothing came out, no mail comes.
        </p>
      </PageHead>
      <DigestSignUpForm publication={publication} topics={topics} />
    </main>
  )
}
