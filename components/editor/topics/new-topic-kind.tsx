import { Select } from '@/components/ui/select'
import { type TopicKind, topicKinds } from '@/lib/domain/kinds'
import { topicKindNames } from '@/lib/domain/topics/topic-kind-names'

type Props = { name: string; kind: TopicKind; onChange: (kind: TopicKind) => void }

/** The kind of a topic that is typed into a form without scripts. */
export function NewTopicKind({ name, kind, onChange }: Props) {
  return (
    <Select
      aria-label="Kind of the new topic"
      name={name}
      value={kind}
      onChange={(event) => onChange(event.target.value as TopicKind)}
      className="w-36!"
    >
      {topicKinds.map((value) => (
        <option key={value} value={value}>
          {topicKindNames[value]}
        </option>
      ))}
    </Select>
  )
}
