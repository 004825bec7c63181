import { publicationEvents, type VersionEvent } from '@/lib/domain/kinds'
import type { SignedVersion } from '@/lib/domain/signatures/signed-version'

/** A version of an update as it was signed. */
export type KeptVersion = {
  /** From 1, without gaps. */
  number: number
  event: VersionEvent
  /** Unix milliseconds. */
  at: number
  /** Null once its words are erased. */
  said: SignedVersion | null
}

export function isPublication({ event }: Pick<KeptVersion, 'event'>): boolean {
  return publicationEvents.includes(event)
}
