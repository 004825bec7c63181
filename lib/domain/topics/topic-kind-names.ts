import type { TopicKind } from '@/lib/domain/kinds'

/** What the desk calls the kind of one topic. */
export const topicKindNames: Record<TopicKind, string> = {
  subject: 'Subject',
  company: 'Company',
  model: 'Model',
  person: 'Person',
  law: 'Law',
  story: 'Story',
}
