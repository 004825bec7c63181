import type { TopicKind } from './kinds'

/** What the desk calls the kind of one topic. */
export const topicKindNames: Record<TopicKind, string> = {
  subject: 'Subject',
  company: 'Company',
  model: 'Model',
  person: 'Person',
  law: 'Law',
}
