import type { ChangeKind, RevisionReason } from '@/lib/domain/kinds'

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

/** What a publication was for readers: the update came on the site, or what was there already changed. */
export type PublicationKind = 'came' | ChangeKind

/** A kept text with what else is known of the moment at which it was kept. */
export type ToldRevision = KeptRevision & {
  /** Null for what is no publication, and where nothing is known of it. */
  publication: PublicationKind | null
  /** The public note of a correction; otherwise empty. */
  correction: string
  /** Who had approved this very text when it went out, or was set to. */
  reviewedBy: string | null
}

/** The text as it stands at the desk, as readers see it, or as it was kept. */
export type ComparedSide = 'working' | 'live' | KeptRevision
