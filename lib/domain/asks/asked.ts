import type { AskKind } from '@/lib/domain/kinds'
import type { AskPlace } from './ask-about'
import type { DismissalReason } from './dismissal-reasons'

/** What became of what a reader asked, as far as readers may know it. */
type Outcome =
  | { state: 'waiting' | 'accepted' }
  /** `anchor` of the answer on the page of the update. */
  | { state: 'answered'; anchor: string }
  | { state: 'corrected'; note: string }
  | { state: 'dismissed'; reason: DismissalReason }

/** What a reader finds at the address of what was asked. */
export type Asked = {
  kind: AskKind
  place: AskPlace
  text: string
  /** Unix milliseconds. */
  at: number
  /** Null while it is not before readers. */
  update: { slug: string; headline: string } | null
  outcome: Outcome
}

/** What several readers asked in the same words, as the desk sees it. */
export type AskGroup = {
  /** Of the first of them; it names them all. */
  id: string
  articleId: string
  headline: string
  kind: AskKind
  place: AskPlace
  text: string
  readers: number
  /** When the last of them asked, in Unix milliseconds. */
  at: number
  /** Waiting, or taken up and not yet before readers. */
  state: 'waiting' | 'answered' | 'accepted'
  note: string
}

/** `4 readers` */
export function readersInWords(count: number): string {
  return count === 1 ? 'one reader' : `${count.toLocaleString('en')} readers`
}
