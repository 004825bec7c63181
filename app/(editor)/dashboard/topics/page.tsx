import type { Metadata } from 'next'
import { TopBar } from '@/components/editor/parts/top-bar'
import { TopicRows } from '@/components/editor/topics/topic-rows'
import { Notice } from '@/components/ui/notice'
import { requireActor } from '@/lib/accounts/sessions/require-actor'
import { mayTendTopics } from '@/lib/domain/people/rights'
import { listTopics } from '@/lib/editing/topics/list-topics'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Topics' }

type Props = { searchParams: Promise<{ removed?: string }> }

export default async function TopicsPage({ searchParams }: Props) {
  const actor = await requireActor(paths.deskTopics())
  const { removed } = await searchParams
  const topics = listTopics(actor)
  const carried = topics.filter(({ live, used }) => live + used > 0)
  const unused = topics.filter(({ live, used }) => live + used === 0)
  const canChange = mayTendTopics(actor.role)
  return (
    <>
      <TopBar>
        <h1 className="font-semibold">Topics</h1>
        <span className="text-muted tabular-nums">{topics.length}</span>
      </TopBar>
      <main id="main" className="max-w-desk px-5 pt-5 pb-12 md:px-7">
        {removed && <Notice kind="done">The topic is removed.</Notice>}
        {!canChange && (
          <p className="mb-5 text-muted">Editors and owners rename, describe and merge topics.</p>
        )}
        {carried.length > 0 && <TopicRows topics={carried} canChange={canChange} />}
        {unused.length > 0 && (
          <section aria-labelledby="unused" className="not-first:mt-10">
            <h2 id="unused" className="font-semibold font-serif text-section">
              Carried by no update
            </h2>
            <p className="mt-1 mb-3 text-muted text-pretty">
              Readers see nothing of these.{canChange && ' What nobody needs can be removed.'}
            </p>
            <TopicRows topics={unused} canChange={canChange} level="h3" />
          </section>
        )}
        {topics.length === 0 && (
          <p className="border-line border-y py-12">
            There are no topics yet. They come with the first update that names one.
          </p>
        )}
      </main>
    </>
  )
}
