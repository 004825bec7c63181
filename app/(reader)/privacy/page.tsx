import type { Metadata } from 'next'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { Markdown } from '@/components/reader/markdown'
import { PageHead } from '@/components/reader/page-head'
import { pageMetadata, unlistedMetadata } from '@/components/reader/page-metadata'
import { hasImprint } from '@/lib/domain/settings/has-imprint'
import { paths } from '@/lib/paths'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'

export function generateMetadata(): Metadata {
  const publication = attempt(getPublication)?.value
  if (!publication) return unlistedMetadata('Not available', null)
  return pageMetadata({
    publication,
    title: 'Privacy',
    description: `What ${publication.name} keeps of its readers, and for how long.`,
    path: paths.privacy(),
  })
}

export default function PrivacyPage() {
  const publication = attempt(getPublication)?.value
  if (!publication) return <FailedAnswer />
  return (
    <main id="content" className="mx-auto max-w-measure px-5 sm:box-content">
      <PageHead title="Privacy" />
      <div className="mt-4 text-read">
        <Markdown text={publication.privacy} />
      </div>
      {hasImprint(publication) && (
        <p className="mt-7 text-read">
          Who answers for this, and how to reach them, is in{' '}
          <a href={paths.imprint()}>the imprint</a>.
        </p>
      )}
    </main>
  )
}
