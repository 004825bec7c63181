import type { RevisionReason } from '@/lib/domain/kinds'
import type { ComparedSide } from '@/lib/domain/revisions/kept-revision'
import { formatMoment } from '@/lib/domain/time/dates'

export const reasonWords: Record<RevisionReason, string> = {
  published: 'Published',
  approved: 'Approved',
  'worked on': 'While working',
  'taken over': 'At a take-over',
  'handed over': 'At a hand-over',
  discarded: 'Discarded',
  restored: 'Restored',
  scheduled: 'Scheduled',
  unpublished: 'Taken off the site',
}

/** How a sentence names one of the texts that are compared. */
export function sideWords(side: ComparedSide, zone: string): string {
  if (side === 'working') return 'The text at the desk now'
  if (side === 'live') return 'What readers see'
  return `${reasonWords[side.reason]}, ${formatMoment(side.at, zone)}, ${side.by}`
}
