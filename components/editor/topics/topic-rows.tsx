import { Link } from '@/components/ui/link'
import type { CountedTopic } from '@/lib/domain/topics/topic'
import { topicKindNames } from '@/lib/domain/topics/topic-kind-names'
import { paths } from '@/lib/paths'
import { RemoveTopicForm } from './remove-topic-form'

type TopicRowsProps = {
  topics: CountedTopic[]
  /** Whether each name leads to where the topic is changed. */
  canChange: boolean
  /** The heading each name is. */
  level?: 'h2' | 'h3'
}

export function TopicRows({ topics, canChange, level = 'h2' }: TopicRowsProps) {
  return (
    <ul className="divide-y divide-line border-line border-y md:-mx-3">
      {topics.map((topic) => (
        <TopicRow key={topic.id} topic={topic} canChange={canChange} level={level} />
      ))}
    </ul>
  )
}

type TopicRowProps = Required<Omit<TopicRowsProps, 'topics'>> & { topic: CountedTopic }

function TopicRow({ topic, canChange, level: Heading }: TopicRowProps) {
  const { id, name, kind, description, live, used } = topic
  const isUnused = live + used === 0
  return (
    <li className="relative grid grid-cols-[minmax(0,1fr)_auto] gap-x-6 gap-y-0.5 py-3 hover:bg-tint md:grid-cols-[minmax(0,1fr)_6rem_8rem] md:items-baseline md:px-3">
      <div className="min-w-0 [overflow-wrap:anywhere]">
        <Heading className="font-semibold leading-snug">
          {canChange ? (
            <Link
              href={paths.deskTopic(id)}
              className="inline-block min-h-6 no-underline after:absolute after:inset-0 hover:underline"
            >
              {name}
            </Link>
          ) : (
            name
          )}
        </Heading>
        {description && <p className="text-pretty text-xs text-muted">{description}</p>}
      </div>
      <p className="text-xs text-muted max-md:text-right">{topicKindNames[kind]}</p>
      {isUnused && canChange ? (
        <div className="relative z-1 max-md:col-span-2 max-md:mt-1 md:text-right">
          <RemoveTopicForm id={id} name={name} />
        </div>
      ) : (
        <p className="text-xs text-muted tabular-nums max-md:col-span-2 md:text-right">
          {usesInWords(live, used)}
        </p>
      )}
    </li>
  )
}

function usesInWords(live: number, used: number): string {
  if (live > 0) return `${live} live`
  return used > 0 ? 'None live' : 'Not used'
}
