import { type TopicKind, topicKinds } from '@/lib/domain/kinds'

const kindNames: Record<TopicKind, string> = {
  subject: 'Subjects',
  company: 'Companies',
  model: 'Models',
  person: 'People',
  law: 'Laws',
  story: 'Stories',
}

/** Topics under the name of their kind, in the order of the kinds; a kind without any is left out. */
export function topicsByKind<Topic extends { kind: TopicKind }>(topics: Topic[]) {
  return topicKinds
    .map((kind) => ({
      kind,
      name: kindNames[kind],
      topics: topics.filter((topic) => topic.kind === kind),
    }))
    .filter((group) => group.topics.length > 0)
}
