import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { NotFoundAnswer } from '@/components/reader/answers/not-found-answer'
import { PageHead } from '@/components/reader/page-head'
import { pageMetadata, unlistedMetadata } from '@/components/reader/page-metadata'
import { hasImprint } from '@/lib/domain/settings/has-imprint'
import { paths } from '@/lib/paths'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'
import { latestFew } from '@/lib/published/latest-few'

export function generateMetadata(): Metadata {
  const publication = attempt(getPublication)?.value
  if (!publication) return unlistedMetadata('Not available', null)
  if (!hasImprint(publication)) return unlistedMetadata('Not found', publication)
  return pageMetadata({
    publication,
    title: 'Imprint',
    description: `Who publishes ${publication.name}, and how to reach them.`,
    path: paths.imprint(),
  })
}

export default function ImprintPage() {
  const publication = attempt(getPublication)?.value
  if (!publication) return <FailedAnswer />
  if (!hasImprint(publication)) return <NotFoundAnswer latest={latestFew()} />
  const { publisher, postalAddress, contact, responsible } = publication
  return (
    <main id="content" className="mx-auto max-w-measure px-5 sm:box-content">
      <PageHead title="Imprint" />
      <dl className="mt-4 grid gap-6 text-read [overflow-wrap:anywhere]">
        <Part name="Publisher" words={publisher} />
        <Part name="Address" words={postalAddress} />
        <Part
          name="Contact"
          words={contact && <a href={`mailto:${encodeURI(contact)}`}>{contact}</a>}
        />
        <Part name="Responsible for what is published" words={responsible} />
      </dl>
      <p className="mt-7 text-read">
        What this site keeps of its readers is told under <a href={paths.privacy()}>privacy</a>.
      </p>
    </main>
  )
}

function Part({ name, words }: { name: string; words: ReactNode }) {
  if (words === '') return null
  return (
    <div>
      <dt className="mb-1 font-semibold text-muted text-xs">{name}</dt>
      <dd className="whitespace-pre-line">{words}</dd>
    </div>
  )
}
