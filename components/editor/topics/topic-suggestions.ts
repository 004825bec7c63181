import type { Suggestion } from '@/components/ui/combobox'
import type { TopicValues } from '@/lib/domain/drafts/draft-values'
import { topicKinds } from '@/lib/domain/kinds'
import { topicKindNames } from '@/lib/domain/topics/topic-kind-names'

/** The topics that may be chosen, and for a name that none of them has, each kind that it could be. */
export function topicSuggestions(
  topics: TopicValues[],
  newName: string,
): Suggestion<TopicValues>[] {
  const known = topics.map((topic, at) => ({
    id: `known-${at}`,
    label: topic.name,
    value: topic,
    aside: topicKindNames[topic.kind],
  }))
  if (newName === '') return known
  const begun = topicKinds.map((kind) => ({
    id: `new-${kind}`,
    label: `Create “${newName}”`,
    value: { name: newName, kind },
    aside: `as a ${topicKindNames[kind].toLowerCase()}`,
    isLasting: true,
  }))
  return [...known, ...begun]
}
