import type { Publication } from '@/lib/domain/article/article'
import { paragraphFields } from '@/lib/domain/article/article-fields'
import type { AskKind } from '@/lib/domain/kinds'

/** The part of an update that a report is about. */
export type AskPlace = 'whole' | (typeof paragraphFields)[number]
const askPlaces: AskPlace[] = ['whole', ...paragraphFields]

/** What the one choice of the form says: a question, or where the error is. */
export type AskAbout = 'question' | AskPlace
export const askAbouts: AskAbout[] = ['question', ...askPlaces]

export function kindOf(about: AskAbout): { kind: AskKind; place: AskPlace } {
  return about === 'question'
    ? { kind: 'question', place: 'whole' }
    : { kind: 'error', place: about }
}

/** What the form calls each choice. */
export function aboutInWords(about: AskAbout, labels: Publication['labels']): string {
  if (about === 'question') return 'Ask a question'
  return `Report an error in ${placeInWords(about, labels)}`
}

export function placeInWords(place: AskPlace, labels: Publication['labels']): string {
  return place === 'whole' ? 'the whole update' : `“${labels[place]}”`
}
