import type { Metadata } from 'next'
import { cache } from 'react'
import { FailedAnswer } from '@/components/reader/answers/failed-answer'
import { ErasedAnswer, RetractedAnswer } from '@/components/reader/answers/gone-answer'
import { MovedAnswer } from '@/components/reader/answers/moved-answer'
import { NotFoundAnswer } from '@/components/reader/answers/not-found-answer'
import { articleMetadata } from '@/components/reader/article-metadata'
import { ArticleStructuredData } from '@/components/reader/article-structured-data'
import { ArticleView } from '@/components/reader/article-view'
import { MoreOnThis } from '@/components/reader/onward/more-on-this'
import { Neighbours } from '@/components/reader/onward/neighbours'
import { PartOfStory } from '@/components/reader/stories/part-of-story'
import { paths } from '@/lib/paths'
import { attempt } from '@/lib/published/attempt'
import { hasProof } from '@/lib/published/get-proof'
import { getPublication } from '@/lib/published/get-publication'
import { getUpdate } from '@/lib/published/get-update'
import { latestFew } from '@/lib/published/latest-few'
import { absolute } from '@/lib/site'
import { unlisted } from '../../unlisted'

type Part = { slug: string } | null
type Props = { params: Promise<{ slug: string }> }

const titles: Record<string, string> = { gone: 'Retracted', erased: 'Taken out' }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = read((await params).slug)?.value
  if (found?.update.kind === 'live') return articleMetadata(found.update.article, found.publication)
  return unlisted(titles[found?.update.kind ?? 'unknown'] ?? 'Not found')
}

export default async function UpdatePage({ params }: Props) {
  const found = read((await params).slug)?.value
  if (!found) return <FailedAnswer />
  const { update, publication } = found
  if (update.kind === 'moved') return <MovedAnswer what="update" to={paths.update(update.slug)} />
  if (update.kind === 'gone') {
    return <RetractedAnswer {...update} latest={latestFew()} zone={publication.timeZone} />
  }
  if (update.kind === 'erased') {
    return <ErasedAnswer {...update} latest={latestFew()} zone={publication.timeZone} />
  }
  if (update.kind === 'unknown') return <NotFoundAnswer latest={latestFew()} />
  const proof = found.hasProof ? paths.proof(update.article.slug) : null
  return (
    <>
      {proof && <link rel="describedby" type="application/json" href={proof} />}
      <main id="content">
        <ArticleView
          article={update.article}
          erasures={update.erasures}
          earlier={update.earlier}
          looks={update.looks}
          askers={update.askers}
          canAsk={publication.asking === 'on'}
          publication={publication}
          url={absolute(paths.update(update.article.slug))}
          proof={proof}
        />
        {update.story && <PartOfStory story={update.story} />}
        <MoreOnThis updates={update.more} zone={publication.timeZone} />
        <Neighbours newer={update.newer} older={update.older} told={partsOf(update.story)} />
      </main>
      <ArticleStructuredData article={update.article} publication={publication} />
    </>
  )
}

function partsOf(story: { previous: Part; next: Part } | null): string[] {
  return [story?.previous, story?.next].flatMap((part) => part?.slug ?? [])
}

/** Once for the page and its metadata. */
const read = cache((slug: string) =>
  attempt(() => {
    const update = getUpdate(slug)
    const isSigned = update.kind === 'live' && hasProof(update.article.id)
    return { update, publication: getPublication(), hasProof: isSigned }
  }),
)
