import type { ProofWay } from '@/lib/domain/people/proof'

/** What every action and desk route answers. `values` are what was typed, never passwords. */
export type ActionAnswer<Data extends object = object> = ({ ok: true } & Data) | Refusal

export type Refusal = {
  ok: false
  reason: RefusalReason
  message: string
  /** A sentence for each faulty field. */
  fields: Record<string, string>
  values: Record<string, string>
  /** After a conflict: who has saved meanwhile, and when (Unix milliseconds). */
  latest?: { rev: number; by: string; at: number }
  /** Where a fresh proof of who one is was missing or wrong: what it may be. Sent with one, the form goes on. */
  proof?: ProofWay[]
}

export type RefusalReason =
  | 'foreign'
  | 'signed-out'
  | 'unproven'
  | 'not-allowed'
  | 'not-found'
  | 'conflict'
  | 'invalid'
  | 'too-large'
  | 'too-many'
  | 'busy'
  | 'unavailable'
