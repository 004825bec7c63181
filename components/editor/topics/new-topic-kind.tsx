import { Select } from '@/components/ui/select'
import { topicKinds } from '@/lib/domain/kinds'
import { topicKindNames } from '@/lib/domain/topics/topic-kind-names'

/** The kind of a topic that is typed into a form without scripts. */
export function NewTopicKind({ name }: { name: string }) {
  return (
    <Select aria-label="Kind of the new topic" name={name} defaultValue="subject" className="w-36!">
      {topicKinds.map((value) => (
        <option key={value} value={value}>
          {topicKindNames[value]}
        </option>
      ))}
    </Select>
  )
}
