import { Select } from '@/components/ui/select'
import { SelectOptions } from '@/components/ui/select-options'
import { topicKinds } from '@/lib/domain/kinds'
import { topicKindNames } from '@/lib/domain/topics/topic-kind-names'

/** The kind of a topic that is typed into a form without scripts. */
export function NewTopicKind({ name }: { name: string }) {
  return (
    <Select aria-label="Kind of the new topic" name={name} defaultValue="subject" className="w-36!">
      <SelectOptions values={topicKinds} words={topicKindNames} />
    </Select>
  )
}
