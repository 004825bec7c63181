import type { Metadata } from 'next'
import { Fragment, type ReactNode } from 'react'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { Markdown } from '@/components/reader/markdown'
import { PageHead } from '@/components/reader/page-head'
import { pageMetadata, unlistedMetadata } from '@/components/reader/page-metadata'
import { addressInShort } from '@/lib/domain/sources/address-in-short'
import { paths } from '@/lib/paths'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'

export function generateMetadata(): Metadata {
  const publication = attempt(getPublication)?.value
  if (!publication) return unlistedMetadata('Not available', null)
  const { name, description } = publication
  return pageMetadata({ publication, title: `About ${name}`, description, path: paths.about() })
}

export default function AboutPage() {
  const publication = attempt(getPublication)?.value
  if (!publication) return <FailedAnswer />
  const { name, description, labels, about, profiles } = publication
  return (
    <main id="content" className="mx-auto max-w-measure px-5 sm:box-content">
      <PageHead title={`About ${name}`} />
      <p className="mt-4 text-read">{description}</p>
      {about && (
        <div className="mt-4 text-read">
          <Markdown text={about} />
        </div>
      )}
      <Part title="What an update is">
        Three short paragraphs, “{labels.whatHappened}”, “{labels.whyItMatters}” and “
        {labels.whatItMeans}”, then the source they rest on, then answers to the questions that
        remain.
      </Part>
      <Part title="How to check it">
        Each source is quoted word for word and links to the original, with when and by whom it was
        taken down. Counts such as reposts and likes carry the time they stood so. A retracted
        update keeps its address and says why it is gone. What was wrong stands on{' '}
        <a href={paths.corrections()}>the page of corrections</a>, what changed beside each update,
        and how often that is among <a href={paths.numbers()}>our numbers</a>.
      </Part>
      <Part title="What we do not do">
        No trackers, no cookies for readers, no pop-ups, nothing loaded from other sites. Lists are
        in the order of time and end. Your browser remembers which updates you read, to tell you
        what changed since; nobody else learns it, and it goes with what you clear there.
      </Part>
      <Part title="How to follow">
        There are <a href={paths.feeds()}>feeds for feed readers</a>, of everything and of each
        topic, and <a href={paths.topics()}>a page for every topic</a>.
        {profiles.length > 0 && ' We are also here: '}
        {profiles.map((address, at) => (
          <Fragment key={address}>
            {at > 0 && ', '}
            <a href={address} rel="me">
              {addressInShort(address)}
            </a>
          </Fragment>
        ))}
        {profiles.length > 0 && '.'}
      </Part>
    </main>
  )
}

function Part({ title, children }: { title: string; children: ReactNode }) {
  return (
    <section className="mt-7">
      <h2 className="mb-1 text-xs font-semibold text-muted">{title}</h2>
      <p className="text-read">{children}</p>
    </section>
  )
}
