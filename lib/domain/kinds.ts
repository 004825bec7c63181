/** The plain lists of states, roles and kinds. The database's checks are made from the same lists. */

export const roles = ['owner', 'editor', 'writer'] as const
export type Role = (typeof roles)[number]

export const articleStates = [
  'idea',
  'draft',
  'review',
  'ready',
  'scheduled',
  'live',
  'archived',
  'retracted',
  'trashed',
] as const
export type ArticleState = (typeof articleStates)[number]

export const topicKinds = ['subject', 'company', 'model', 'person', 'law', 'story'] as const
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

export const captureMethods = ['typed', 'oembed', 'api', 'page'] as const
export type CaptureMethod = (typeof captureMethods)[number]

/** How a source stands at its own place, as far as a look there could tell. */
export const sourceStates = ['same', 'edited', 'deleted', 'unavailable'] as const
export type SourceState = (typeof sourceStates)[number]

/** How much of an article a machine wrote, as its author states it. */
export const aiUses = ['none', 'assisted', 'drafted'] as const
export type AiUse = (typeof aiUses)[number]

/** Why a revision was kept. */
export const revisionReasons = [
  'published',
  'approved',
  'worked on',
  'taken over',
  'handed over',
  'discarded',
  'restored',
  'scheduled',
  'unpublished',
] as const
export type RevisionReason = (typeof revisionReasons)[number]

/** What the live copy counts. */
export const totalNames = [
  'updates',
  'sources',
  'corrections',
  'retractions',
  /** Updates whose very text was reviewed. */
  'reviewed',
  /** Updates in which a machine had a part, by the part it had. */
  'assisted',
  'drafted',
] as const

export const reviewSteps = ['submitted', 'withdrawn', 'returned', 'approved'] as const
export type ReviewStep = (typeof reviewSteps)[number]

export const noteStates = ['open', 'answered', 'resolved'] as const

/** What a publication changes for readers of an article that is live already. */
export const changeKinds = ['typo', 'update', 'correction'] as const
export type ChangeKind = (typeof changeKinds)[number]

export const scheduledActions = ['publish', 'unpublish'] as const
export type ScheduledAction = (typeof scheduledActions)[number]

export const scheduleStates = ['due', 'done', 'blocked', 'cancelled'] as const

/** What the site refuses and remembers for its owners. */
export const refusalKinds = ['sign-in', 'limit', 'foreign', 'not-allowed', 'too-large'] as const
export type RefusalKind = (typeof refusalKinds)[number]

/** What a signed version of an update says happened. */
export const versionEvents = [
  'published',
  'changed',
  'corrected',
  'put back',
  'renamed',
  'unpublished',
  'archived',
  'retracted',
  'erased',
] as const
export type VersionEvent = (typeof versionEvents)[number]

/** Those that bring words before readers because somebody chose to. */
export const publicationEvents: VersionEvent[] = ['published', 'changed', 'corrected']

/** What a reader says of an update: it is asked, or reported to be wrong. */
export const askKinds = ['question', 'error'] as const
export type AskKind = (typeof askKinds)[number]

/** What came of it: nothing yet, an answer, a report taken up and put right, or a reason why not. */
export const askStates = ['waiting', 'answered', 'accepted', 'corrected', 'dismissed'] as const

/** How often somebody gets the digest. */
export const rhythms = ['daily', 'weekly'] as const
export type Rhythm = (typeof rhythms)[number]

/** Pages that say what came of a form about the digest. */
export const digestEnds = [
  'sent',
  'confirmed',
  'changed',
  'left',
  'closed',
  'again',
  'wait',
] as const
export type DigestEnd = (typeof digestEnds)[number]

/** Why an address is not written to any more: its owner left, mail could not be delivered, or the desk erased it. */
export const suppressionReasons = ['left', 'bounced', 'erased'] as const
export type SuppressionReason = (typeof suppressionReasons)[number]

/**
 * What becomes of one digest: words were written ahead, it is being sent, it went out, somebody called it off, or
 * nothing had come out.
 */
export const issueStates = ['planned', 'sending', 'sent', 'recalled', 'empty'] as const
export type IssueState = (typeof issueStates)[number]

/**
 * What becomes of one mail. `unclear`: it was being handed over when the connection or the process ended, so nobody
 * knows whether it arrived, and it is not sent again.
 */
export const mailStates = ['waiting', 'sending', 'sent', 'refused', 'unclear', 'nothing'] as const
