import type { RevisionReason } from '@/lib/domain/kinds'
import type {
  ComparedSide,
  PublicationKind,
  ToldRevision,
} from '@/lib/domain/revisions/kept-revision'
import { formatExactMoment } from '@/lib/domain/time/dates'

const reasonWords: Record<RevisionReason, string> = {
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

const publicationWords: Record<PublicationKind, string> = {
  came: 'Published',
  update: 'Published an update',
  correction: 'Published a correction',
  typo: 'Mended a typing error',
}

/** What a row of the history is about. */
export function toldWords({ reason, publication }: ToldRevision): string {
  return publication ? publicationWords[publication] : reasonWords[reason]
}

/** How a sentence names one of the texts that are compared. */
export function sideWords(side: ComparedSide, zone: string): string {
  if (side === 'working') return 'The text at the desk now'
  if (side === 'live') return 'What readers see'
  return `${reasonWords[side.reason]}, ${formatExactMoment(side.at, zone)}, ${side.by}`
}
