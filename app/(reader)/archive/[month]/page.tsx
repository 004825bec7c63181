import type { Metadata } from 'next'
import { cache } from 'react'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { NotFoundAnswer } from '@/components/reader/answers/not-found-answer'
import { MonthView } from '@/components/reader/digests/month-view'
import { SpanSteps } from '@/components/reader/digests/span-steps'
import { spanPath } from '@/components/reader/digests/span-words'
import { pageMetadata } from '@/components/reader/page-metadata'
import { spanTitle } from '@/lib/domain/time/span-title'
import { attempt } from '@/lib/published/attempt'
import { getMonth } from '@/lib/published/digests/get-month'
import { latestFew } from '@/lib/published/latest-few'
import { unlisted } from '../../unlisted'

type Props = { params: Promise<{ month: string }> }

/** For the page and its metadata. */
const read = cache((name: string) => attempt(() => getMonth(name)))

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const month = read((await params).month)?.value
  if (!month) return unlisted('Not found')
  const { publication, first } = month
  const title = spanTitle('month', first)
  return pageMetadata({
    publication,
    title,
    description: `What ${publication.name} reported in ${title}, day by day.`,
    path: spanPath('month', first),
  })
}

export default async function MonthPage({ params }: Props) {
  const found = read((await params).month)
  if (!found) return <FailedAnswer />
  if (!found.value) return <NotFoundAnswer latest={latestFew()} />
  const { publication, ...month } = found.value
  return (
    <>
      <MonthView {...month} />
      <SpanSteps kind="month" day={month.first} site={publication.name} />
    </>
  )
}
