import 'server-only'
import type { Actor } from '@/lib/accounts/actor'
import { publishArticle } from '@/lib/editing/publishing/publish-article'
import {
  bringInDraft,
  type ForeignUpdate,
  keysBroughtIn,
} from '@/lib/editing/transfers/bring-in-draft'
import { keptBackBy } from '@/lib/editing/transfers/kept-back-by'
import { NotAllowed } from '@/lib/errors'
import { refusalOf } from '../outcome/refusal-of'
import { stopped } from '../outcome/stopped'
import { emptyTally, type Tally } from '../outcome/tally'

export type HowToImport = {
  /** Whether what was published there goes out here too, where the checklist lets it. */
  publish: boolean
  /** Whether the database is a copy. */
  isTrial: boolean
}

/** One that was read, or why it could not be. */
export type Read = { name: string; read: () => ForeignUpdate }

/**
 * Brings in what another program had, one after the other, as drafts. What is to go out passes the same checklist as
 * any update.
 * @throws NotAllowed before anything is in; Stopped with what is in
 */
export async function importForeign(
  actor: Actor,
  updates: Iterable<Read>,
  how: HowToImport,
): Promise<Tally> {
  const tally = emptyTally()
  const here = keysBroughtIn(actor)
  for (const { name, read } of updates) {
    try {
      const foreign = read()
      if (here.has(foreign.key)) tally.alreadyHere += 1
      else await bringIn(actor, foreign, how, tally)
      here.add(foreign.key)
    } catch (error) {
      if (error instanceof NotAllowed) throw error
      refuse(tally, name, error)
    }
  }
  return tally
}

async function bringIn(
  actor: Actor,
  foreign: ForeignUpdate,
  { publish, isTrial }: HowToImport,
  tally: Tally,
): Promise<void> {
  const { name, publishedAt } = foreign
  const result = bringInDraft(actor, foreign)
  if (result.kind === 'left out') tally.leftOut.push({ name, reason: result.reason })
  if (result.kind !== 'draft') return
  const reason = publishedAt === null ? null : keptBack(actor, result.id, publishedAt)
  if (reason !== null) tally.keptBack.push({ name, reason })
  if (publishedAt === null || reason !== null || !publish) tally.drafts += 1
  else {
    const again = { firstPublishedAt: publishedAt, reason: 'It was published before.' }
    if (!isTrial) await publishArticle(actor, result.id, again)
    tally.published += 1
  }
}

function keptBack(actor: Actor, id: string, publishedAt: number): string | null {
  if (publishedAt > Date.now()) return 'Its date is still to come.'
  return keptBackBy(actor, id)
}

function refuse(tally: Tally, name: string, error: unknown): void {
  try {
    tally.refused.push({ name, reason: refusalOf(error) })
  } catch (other) {
    throw stopped(tally, other)
  }
}
