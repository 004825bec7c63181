import type { DeskInUse } from './test-desk-in-use'

/**
 * What an action answers: that it changed something, that all is well and nothing was changed, that it leads
 * elsewhere, or the reason of a refusal.
 */
export type Outcome =
  | 'ok'
  | 'nothing'
  | 'elsewhere'
  | 'signed-out'
  | 'not-allowed'
  | 'not-found'
  | 'invalid'
  | 'conflict'

/** Each of whom is asked in turn. The object is the writer's; the stranger is a writer too. */
export const askers = ['nobody', 'stranger', 'writer', 'editor', 'owner'] as const
export type Answers = readonly [Outcome, Outcome, Outcome, Outcome, Outcome]

type Fields = Record<string, string | number | string[] | File | null>
export type Expected = { form: (desk: DeskInUse) => Fields | FormData; answers: Answers }

export const out = 'signed-out'
export const no = 'not-allowed'
/** Whoever is signed in, whosever it is. */
export const people: Answers = [out, 'ok', 'ok', 'ok', 'ok']
export const leadsOn: Answers = [out, 'elsewhere', 'elsewhere', 'elsewhere', 'elsewhere']
/** Whose it is, and the desk. */
export const own: Answers = [out, no, 'ok', 'ok', 'ok']
export const ownLeadsOn: Answers = [out, no, 'elsewhere', 'elsewhere', 'elsewhere']
export const editors: Answers = [out, no, no, 'ok', 'ok']
export const editorsLeadOn: Answers = [out, no, no, 'elsewhere', 'elsewhere']
export const owners: Answers = [out, no, no, no, 'ok']
export const anybody = (outcome: Outcome): Answers => [outcome, outcome, outcome, outcome, outcome]
