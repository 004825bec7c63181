import type { Metadata } from 'next'
import { Refused } from '@/components/editor/desk/refused'
import { TopBar } from '@/components/editor/parts/top-bar'
import { MergeTopicForm } from '@/components/editor/topics/merge-topic-form'
import { RemoveTopicForm } from '@/components/editor/topics/remove-topic-form'
import { TopicForm } from '@/components/editor/topics/topic-form'
import { Notice } from '@/components/ui/notice'
import type { Actor } from '@/lib/accounts/actor'
import { requireActor } from '@/lib/accounts/sessions/require-actor'
import { topicPath } from '@/lib/domain/topics/topic-path'
import { getTopic } from '@/lib/editing/topics/get-topic'
import { listTopics } from '@/lib/editing/topics/list-topics'
import { NotAllowed, NotFound } from '@/lib/errors'
import { paths } from '@/lib/paths'

export const metadata: Metadata = { title: 'Topic' }

type Props = { params: Promise<{ id: string }>; searchParams: Promise<{ merged?: string }> }

export default async function TopicPage({ params, searchParams }: Props) {
  const { id } = await params
  const actor = await requireActor(paths.deskTopic(id))
  const { merged } = await searchParams
  const topic = openTopic(actor, id)
  if ('refusal' in topic)
    return <Refused list="Topics" to={paths.deskTopics()} message={topic.refusal} />
  const others = listTopics(actor).filter((other) => other.id !== id)
  return (
    <>
      <TopBar actions={topic.live > 0 && <a href={topicPath(topic)}>See it on the site</a>}>
        <a href={paths.deskTopics()} className="text-muted">
          Topics
        </a>
        <h1 className="font-semibold [overflow-wrap:anywhere]">{topic.name}</h1>
      </TopBar>
      <main id="main" className="max-w-form px-5 py-7 md:px-7">
        {merged && (
          <Notice kind="done">Merged. The updates and addresses of both are here now.</Notice>
        )}
        <TopicForm topic={topic} />
        {topic.formerSlugs.length > 0 && (
          <section aria-labelledby="former" className="mt-12">
            <h2 id="former" className={heading}>
              Addresses that lead here
            </h2>
            <ul className="mt-2 text-muted [overflow-wrap:anywhere]">
              {topic.formerSlugs.map((slug) => (
                <li key={slug}>{paths.topic(slug)}</li>
              ))}
            </ul>
          </section>
        )}
        {others.length > 0 && (
          <section aria-labelledby="merge" className="mt-12">
            <h2 id="merge" className={`${heading} mb-4`}>
              Merge into another topic
            </h2>
            <MergeTopicForm topic={topic} others={others} />
          </section>
        )}
        <section aria-labelledby="remove" className="mt-12">
          <h2 id="remove" className={`${heading} mb-2`}>
            Remove
          </h2>
          {topic.live + topic.used === 0 ? (
            <RemoveTopicForm id={id} />
          ) : (
            <p className="text-muted">
              {carriedBy(topic.used)} this topic, so it stays. Merge it into another one instead.
            </p>
          )}
        </section>
      </main>
    </>
  )
}

const heading = 'font-semibold font-serif text-section'

function openTopic(actor: Actor, id: string) {
  try {
    return getTopic(actor, id)
  } catch (error) {
    if (error instanceof NotFound || error instanceof NotAllowed) return { refusal: error.message }
    throw error
  }
}

function carriedBy(used: number): string {
  if (used === 0) return 'Live updates carry'
  return used === 1 ? 'One update carries' : `${used} updates carry`
}
