import type { Presence } from '@/lib/domain/presence/presence'

/** What this tab knows of who writes here. */
export type SeatState = {
  /** Whether the desk was asked who writes here, and answered or is out of reach. */
  isAsked: boolean
  /** Null until the desk has answered, and where nothing is locked. */
  presence: Presence | null
  /** What changed while somebody looked: the hold is gone, or it came. */
  news: 'ousted' | 'freed' | null
  /** Whether text was typed that this tab could not save, and that is a revision now. */
  isTextKept: boolean
}

export const unseated: SeatState = {
  isAsked: false,
  presence: null,
  news: null,
  isTextKept: false,
}

/** @param isTaken whether this tab asked for the hold: then having it is no news */
export function seatAfter(state: SeatState, presence: Presence, isTaken: boolean): SeatState {
  if (presence.isMine) {
    const isFreed = !isTaken && state.presence !== null && !state.presence.isMine
    return { isAsked: true, presence, news: isFreed ? 'freed' : null, isTextKept: false }
  }
  const isOusted = state.presence?.isMine === true && presence.holder !== null
  const isTextKept = isOusted ? false : state.isTextKept
  const news = isOusted ? 'ousted' : state.news === 'freed' ? null : state.news
  return { isAsked: true, presence, news, isTextKept }
}

/** Another tab holds the article, so here it is only read. */
export function isWatching({ presence }: SeatState): boolean {
  return presence !== null && presence.holder !== null && !presence.isMine
}
