import 'server-only'
import type { Actor } from '@/lib/accounts/actor'
import { availableVerbs } from '@/lib/domain/desk/available-verbs'
import type { HistoryView } from '@/lib/domain/revisions/history-view'
import { getWorkingCopy } from '@/lib/editing/article/get-working-copy'
import { NotFound } from '@/lib/errors'
import { type Comparison, compareRevisions } from './compare-revisions'
import { listRevisions, revisionsPerPage } from './list-revisions'
import { tellRevisions } from './tell-revisions'

/**
 * All that the history of an article shows.
 * @throws NotFound, NotAllowed
 */
export function openHistory(actor: Actor, id: string, view: HistoryView) {
  const { content, state, rev, createdBy } = getWorkingCopy(actor, id)
  const { revisions, total } = listRevisions(actor, id, view.page)
  const told = tellRevisions(id, revisions)
  const authorIds = content.authors.map((author) => author.id)
  const isLive = state === 'live'
  const fallback = isLive ? 'live' : (revisions[0]?.id ?? 'working')
  const chosen = view.restore
    ? { before: 'working', after: view.restore }
    : { before: view.before || fallback, after: view.after || 'working' }
  return {
    headline: content.headline,
    rev,
    isLive,
    canRestore: availableVerbs(actor, { state, createdBy, authorIds }).includes('save'),
    revisions: told,
    pages: Math.ceil(total / revisionsPerPage),
    chosen,
    ...compared(actor, id, view, chosen, revisions.length > 0),
  }
}

/** What the address asks for; without a wish, what differs from the text readers see or the last kept one. */
function compared(
  actor: Actor,
  id: string,
  view: HistoryView,
  chosen: { before: string; after: string },
  isAnythingKept: boolean,
): { comparison: Comparison | null; problem: string } {
  const { before, after } = chosen
  if (before === after) {
    const isAsked = view.before !== '' && isAnythingKept
    return { comparison: null, problem: isAsked ? 'Choose two different texts.' : '' }
  }
  try {
    return { comparison: compareRevisions(actor, id, before, after), problem: '' }
  } catch (error) {
    if (error instanceof NotFound) return { comparison: null, problem: error.message }
    throw error
  }
}
