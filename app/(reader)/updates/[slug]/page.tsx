import { Answer } from '@/components/reader/answer'
import { ArticleView } from '@/components/reader/article-view'
import { Neighbours } from '@/components/reader/neighbours'
import { getPublication } from '@/lib/published/get-publication'
import { getUpdate } from '@/lib/published/get-update'

export function generateStaticParams() {
  return [{ slug: '_' }]
}

export default async function UpdatePage({ params }: { params: Promise<{ slug: string }> }) {
  const { slug } = await params
  const update = getUpdate(slug)
  if (update.kind !== 'live') {
    return (
      <Answer status={404}>
        <h1>No update at {slug}</h1>
      </Answer>
    )
  }
  return (
    <main id="content">
      <ArticleView article={update.article} publication={getPublication()} />
      <Neighbours newer={update.newer} older={update.older} />
    </main>
  )
}
