import type { RevisionReason } from '@/lib/domain/kinds'

/** A kept text of an article, as a row of its history. `at` is in Unix milliseconds. */
export type KeptRevision = {
  id: string
  /** The `rev` this was the content of. */
  rev: number
  by: string
  reason: RevisionReason
  note: string
  at: number
}

/** The text as it stands at the desk, as readers see it, or as it was kept. */
export type ComparedSide = 'working' | 'live' | KeptRevision
