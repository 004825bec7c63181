import { PageHead } from '@/components/reader/page-head'
import type { Topic } from '@/lib/domain/article/article'
import { type TopicKind, topicKinds } from '@/lib/domain/kinds'
import { topicPath } from '@/lib/domain/topics/topic-path'

const kindNames: Record<TopicKind, string> = {
  subject: 'Subjects',
  company: 'Companies',
  model: 'Models',
  person: 'People',
  law: 'Laws',
  story: 'Stories',
}

/** Every topic with a live update, by kind and name. */
export function TopicIndex({ topics }: { topics: (Topic & { updates: number })[] }) {
  const kinds = topicKinds
    .map((kind) => ({ kind, topics: topics.filter((topic) => topic.kind === kind) }))
    .filter((group) => group.topics.length > 0)
  return (
    <main id="content" className="mx-auto max-w-page px-5">
      <PageHead title="Topics">
        {kinds.length === 0 && <p>There are no topics yet. They come with the first update.</p>}
      </PageHead>
      {kinds.map((group) => (
        <section
          key={group.kind}
          className="mt-8 grid gap-x-8 gap-y-2 border-t border-ink pt-4 sm:grid-cols-[9.5rem_1fr]"
        >
          <h2 className="font-serif text-base/snug font-semibold sm:mt-1.5">
            {kindNames[group.kind]}
          </h2>
          <ul className="grid gap-x-8 sm:grid-cols-2">
            {group.topics.map((topic) => (
              <li key={topic.id}>
                <a
                  href={topicPath(topic)}
                  className="flex min-h-11 items-center gap-3 border-b border-line no-underline hover:underline"
                >
                  {topic.name}
                  <span className="ml-auto text-sm text-muted tabular-nums">{topic.updates}</span>
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  )
}
