import type { Metadata } from 'next'
import { cache } from 'react'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { NotFoundAnswer } from '@/components/reader/answers/not-found-answer'
import { DigestView } from '@/components/reader/digests/digest-view'
import { SpanSteps } from '@/components/reader/digests/span-steps'
import { spanPath } from '@/components/reader/digests/span-words'
import { pageMetadata } from '@/components/reader/page-metadata'
import { shortened } from '@/lib/domain/text/shortened'
import { spanTitle } from '@/lib/domain/time/span-title'
import { attempt } from '@/lib/published/attempt'
import { getDigest } from '@/lib/published/digests/get-digest'
import { latestFew } from '@/lib/published/latest-few'
import { unlisted } from './unlisted'

/** For the page and its metadata. */
const read = cache((kind: 'day' | 'week', name: string) => attempt(() => getDigest(kind, name)))

export function digestMetadata(kind: 'day' | 'week', name: string): Metadata {
  const digest = read(kind, name)?.value
  if (!digest) return unlisted('Not found')
  const { publication, first, days } = digest
  const headlines = days.flatMap(({ updates }) => updates.map(({ headline }) => headline))
  return pageMetadata({
    publication,
    title: spanTitle(kind, first),
    description: shortened(headlines.join(' · '), 200),
    path: spanPath(kind, first),
  })
}

export function digestPage(kind: 'day' | 'week', name: string) {
  const found = read(kind, name)
  if (!found) return <FailedAnswer />
  if (!found.value) return <NotFoundAnswer latest={latestFew()} />
  const { first, publication } = found.value
  return (
    <>
      <DigestView {...found.value} />
      <SpanSteps kind={kind} day={first} site={publication.name} />
    </>
  )
}
