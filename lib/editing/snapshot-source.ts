import 'server-only'
import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import type { Source } from '@/lib/domain/article'
import type { ArticleDraft } from '@/lib/domain/draft'

type SourceDraft = ArticleDraft['sources'][number]

/** A source as typed. One that says what it said before keeps when and by whom it was captured. */
export function snapshotSource(
  draft: SourceDraft,
  stored: Source | undefined,
  capture: { by: string; at: number },
): Source {
  const facts = {
    network: draft.network,
    permalink: draft.permalink,
    authorName: draft.authorName,
    handle: draft.handle,
    profileUrl: draft.profileUrl,
    avatar: draft.avatar === undefined ? (stored?.avatar ?? null) : draft.avatar,
    text: draft.text,
    lang: draft.lang,
    postedAt: draft.postedAt,
    reposts: draft.reposts,
    likes: draft.likes,
    countsAsOf: draft.countsAsOf,
  }
  if (stored && hasFacts(stored, facts)) return stored
  return {
    id: stored?.id ?? v7(),
    ...facts,
    capturedAt: capture.at,
    capturedBy: capture.by,
    capturedHow: 'typed',
    textSha256: createHash('sha256').update(draft.text).digest('hex'),
  }
}

function hasFacts(source: Source, facts: Partial<Source>): boolean {
  return Object.entries(facts).every(([name, fact]) => source[name as keyof Source] === fact)
}
