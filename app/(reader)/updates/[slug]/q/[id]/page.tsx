import type { Metadata } from 'next'
import { cache } from 'react'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { ErasedAnswer, RetractedAnswer } from '@/components/reader/answers/gone-answer'
import { MovedAnswer } from '@/components/reader/answers/moved-answer'
import { NotFoundAnswer } from '@/components/reader/answers/not-found-answer'
import { questionMetadata } from '@/components/reader/questions/question-metadata'
import { QuestionView } from '@/components/reader/questions/question-view'
import { paths } from '@/lib/paths'
import { attempt } from '@/lib/published/attempt'
import { getPublication } from '@/lib/published/get-publication'
import { getQuestion } from '@/lib/published/get-question'
import { latestFew } from '@/lib/published/latest-few'
import { unlisted } from '../../../../unlisted'

type Props = { params: Promise<{ slug: string; id: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { slug, id } = await params
  const found = read(slug, id)?.value
  if (found?.asked.kind !== 'live') return unlisted('Not found')
  return questionMetadata(found.asked, found.publication)
}

export default async function QuestionPage({ params }: Props) {
  const { slug, id } = await params
  const found = read(slug, id)?.value
  if (!found) return <FailedAnswer />
  const { asked, publication } = found
  const zone = publication.timeZone
  switch (asked.kind) {
    case 'moved':
      return <MovedAnswer what="update" to={paths.question(asked.slug, id)} />
    case 'gone':
      return <RetractedAnswer {...asked} latest={latestFew()} zone={zone} />
    case 'erased':
      return <ErasedAnswer {...asked} latest={latestFew()} zone={zone} />
    case 'unknown':
      return <NotFoundAnswer latest={latestFew()} />
    case 'live':
      return <QuestionView {...asked} publication={publication} />
  }
}

/** Once for the page and its metadata. */
const read = cache((slug: string, id: string) =>
  attempt(() => ({ asked: getQuestion(slug, id), publication: getPublication() })),
)
