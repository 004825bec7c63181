import { namesOf } from '@/lib/domain/article/by-name'
import type { PublicationChoice } from './publication-choice'

/** What is said for a publication beside the text, with what the desk calls it. */
export const publicationFields = {
  change: 'This change is',
  correction: 'The note readers see',
  reason: 'Why it goes out as it is',
  runAt: 'When',
  zone: 'Time zone',
} satisfies Record<keyof PublicationChoice | 'runAt' | 'zone', string>

export const publicationFieldNames = namesOf(publicationFields)
