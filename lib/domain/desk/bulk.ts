/** What can be done to many articles at once, and what takes it back. */
export const bulkDeeds = [
  'publish',
  'unpublish',
  'put-back',
  'take-back',
  'trash',
  'untrash',
  'restore',
  'add-topic',
  'create-topic',
  'remove-topic',
  'hand-over',
] as const
export type BulkDeed = (typeof bulkDeeds)[number]

/** `value` is the topic's name, for a new one its kind and name, the person's id, the copy that was taken off or the publication, for the deeds that need one. */
export type BulkStep = { deed: BulkDeed; article: string; value: string }

export type BulkResult = {
  article: string
  headline: string
  /** Why it was not done, in a sentence; null when it was. */
  problem: string | null
  undo: BulkStep | null
}

export const mostInBulk = 100

/** As a form's hidden field carries it. */
export function writeStep({ deed, article, value }: BulkStep): string {
  return [deed, article, value].join(' ')
}

/** @returns null for what is no step */
export function readStep(text: string): BulkStep | null {
  const [word = '', article = '', ...rest] = text.split(' ')
  const deed = bulkDeeds.find((one) => one === word)
  return deed && article ? { deed, article, value: rest.join(' ') } : null
}
