/** The plain lists of states, roles and kinds. The database's checks are made from the same lists. */

export const roles = ['owner', 'editor', 'writer'] as const
export type Role = (typeof roles)[number]

export const articleStates = ['draft', 'live', 'retracted', 'trashed'] as const
export type ArticleState = (typeof articleStates)[number]

export const topicKinds = ['subject', 'company', 'model', 'person', 'law'] as const
export type TopicKind = (typeof topicKinds)[number]

export const networks = [
  'x',
  'bluesky',
  'threads',
  'mastodon',
  'linkedin',
  'youtube',
  'github',
  'paper',
  'web',
] as const
export type Network = (typeof networks)[number]

export const captureMethods = ['typed'] as const
export type CaptureMethod = (typeof captureMethods)[number]
