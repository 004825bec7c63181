import 'server-only'
import type { DraftInput } from '@/lib/domain/drafts/draft'
import { sourceFromAddress } from '@/lib/domain/sources/source-from-address'
import { emptySource } from '@/lib/domain/sources/source-values'

export type SourceDraft = NonNullable<DraftInput['sources']>[number]

/** What the address of a source says by itself. */
export function sourceAt(address: string): SourceDraft & { permalink: string } {
  return { ...emptySource, permalink: address, ...sourceFromAddress(emptySource, address) }
}
