import 'server-only'
import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import type { Source } from '@/lib/domain/article/article'
import { pick } from '@/lib/domain/article/by-name'
import { sourceFieldNames } from '@/lib/domain/article/row-fields'
import type { ArticleDraft } from '@/lib/domain/drafts/draft'
import type { CaptureMethod } from '@/lib/domain/kinds'

type SourceDraft = ArticleDraft['sources'][number]

/** How the text of a source, by its hash, was got from an address; null where somebody typed it. */
export type CapturedFrom = (
  permalink: string,
  textSha256: string,
) => { method: CaptureMethod; at: number } | null

/** A source as a save carries it. One that says what it said before keeps when and by whom it was captured. */
export function snapshotSource(
  draft: SourceDraft,
  stored: Source | undefined,
  typed: { by: string; at: number },
  capturedFrom: CapturedFrom,
): Source {
  const facts = {
    ...pick(draft, sourceFieldNames),
    avatar: draft.avatar === undefined ? (stored?.avatar ?? null) : draft.avatar,
  }
  if (stored && hasFacts(stored, facts)) return stored
  const textSha256 = createHash('sha256').update(draft.text).digest('hex')
  const { method, at } = capturedFrom(draft.permalink, textSha256) ?? {
    method: 'typed' as const,
    at: typed.at,
  }
  return {
    id: stored?.id ?? v7(),
    ...facts,
    capturedAt: at,
    capturedBy: typed.by,
    capturedHow: method,
    textSha256,
  }
}

function hasFacts(source: Source, facts: Partial<Source>): boolean {
  return Object.entries(facts).every(([name, fact]) => source[name as keyof Source] === fact)
}
