/** From the weakest to the strongest: a stronger one takes the waiting place of a weaker one. */
const saves = ['autosave', 'save'] as const
type Save = (typeof saves)[number]

/** What brings a text before readers, now or later: only a click does, and only the text that was clicked. */
const wishes = ['schedule-end', 'schedule', 'schedule-text', 'publish'] as const
export type Wish = (typeof wishes)[number]

export type SaveIntent = Save | Wish

/**
 * How a request ended. `unsent` never left, since the site could not be reached; of `unreachable` no answer came, so it may
 * have been done; `unavailable` was answered, and nothing was done.
 */
export type SaveOutcome =
  | 'saved'
  | 'merged'
  | 'unsent'
  | 'unreachable'
  | 'unavailable'
  | 'refused'
  | 'signed-out'
  | 'conflict'

/** Why a wish came to nothing, or nobody knows whether it did. */
export type Hindrance =
  | Exclude<SaveOutcome, 'saved'>
  /** Words about the picture could not be kept first. */
  | 'picture'
  /** Somebody typed on before it could leave. */
  | 'overtaken'
  /** The page was left before it could leave. */
  | 'left'
  /** Somebody else took the article over. */
  | 'closed'

/** In milliseconds: after the last key, and at least as often while keys keep coming. */
const pause = 1_000
const longestWait = 10_000
const longestRetry = 30_000

/**
 * When the text of one article is sent: one request in flight, and one waiting place. Saves wait and are tried again
 * by themselves; a wish waits for the request in flight at most, and is forgotten when that or its own goes wrong.
 * Times are Unix milliseconds.
 */
export type SaveQueue = {
  inFlight: SaveIntent | null
  waiting: Save | null
  wish: Wish | null
  /** The wish that was forgotten last; the next one takes its place. */
  forgotten: { wish: Wish; why: Hindrance } | null
  /** First and last key of the text that was not sent yet. */
  firstKeyAt: number | null
  lastKeyAt: number | null
  /** Requests in a row that no answer came to, and when the next one is tried. */
  failures: number
  retryAt: number | null
  /** Why nothing is sent by itself until somebody decides. */
  halted: 'refused' | 'signed-out' | 'conflict' | null
}

export type SaveEvent =
  | { type: 'typed'; at: number }
  | { type: 'asked'; intent: SaveIntent }
  /** The wish that waits, or the one about to, can or should not leave any more. */
  | { type: 'hindered'; why: Hindrance; wish?: Wish }
  | { type: 'begun' }
  | { type: 'ended'; outcome: SaveOutcome; at: number }
  /** The network is back, or somebody signed in again. */
  | { type: 'resumed' }

export const restingQueue: SaveQueue = {
  inFlight: null,
  waiting: null,
  wish: null,
  forgotten: null,
  firstKeyAt: null,
  lastKeyAt: null,
  failures: 0,
  retryAt: null,
  halted: null,
}

export function nextQueue(queue: SaveQueue, event: SaveEvent): SaveQueue {
  switch (event.type) {
    case 'typed':
      return {
        ...queue,
        firstKeyAt: queue.firstKeyAt ?? event.at,
        lastKeyAt: event.at,
        // What is typed may mend what was refused; a conflict and an ended session it cannot.
        halted: queue.halted === 'refused' ? null : queue.halted,
      }
    case 'asked':
      return isWish(event.intent) ? wished(queue, event.intent) : asked(queue, event.intent)
    case 'hindered':
      return hindered(queue, event.wish ?? queue.wish, event.why)
    case 'begun':
      return {
        ...queue,
        inFlight: queue.wish ?? queue.waiting ?? 'autosave',
        waiting: null,
        wish: null,
        firstKeyAt: null,
        lastKeyAt: null,
        retryAt: null,
      }
    case 'ended':
      return ended(queue, event.outcome, event.at)
    case 'resumed':
      return { ...queue, failures: 0, retryAt: queue.retryAt && 0, halted: afterResume(queue) }
  }
}

/** @returns when the next request leaves, 0 for at once; null while none is to leave by itself */
export function dueAt(queue: SaveQueue): number | null {
  if (queue.inFlight !== null) return null
  if (queue.halted !== null) return null
  if (queue.retryAt !== null) return queue.retryAt
  if (queue.wish !== null || queue.waiting !== null) return 0
  if (queue.firstKeyAt === null || queue.lastKeyAt === null) return null
  return Math.min(queue.lastKeyAt + pause, queue.firstKeyAt + longestWait)
}

/** The wish that waits or is in flight: while there is one, no other is taken. */
export function wishUnderWay({ wish, inFlight }: SaveQueue): Wish | null {
  return wish ?? wishOf(inFlight)
}

function asked(queue: SaveQueue, save: Save): SaveQueue {
  return {
    ...queue,
    waiting: stronger(queue.waiting, save),
    retryAt: null,
    halted: save === 'autosave' ? queue.halted : null,
  }
}

/** A second click on the way says nothing new: the first tells what came of it. */
function wished(queue: SaveQueue, wish: Wish): SaveQueue {
  if (wishUnderWay(queue) !== null) return queue
  return { ...queue, wish, forgotten: null, retryAt: null, halted: null }
}

/** What was typed is saved all the same. */
function hindered(queue: SaveQueue, wish: Wish | null, why: Hindrance): SaveQueue {
  if (wish === null) return queue
  return {
    ...queue,
    wish: null,
    waiting: stronger(queue.waiting, 'save'),
    forgotten: { wish, why },
  }
}

function ended(queue: SaveQueue, outcome: SaveOutcome, at: number): SaveQueue {
  const { inFlight } = queue
  if (outcome === 'saved') return { ...queue, inFlight: null, failures: 0 }
  const done = { ...queue, inFlight: null, wish: null, forgotten: forgottenBy(queue, outcome) }
  switch (outcome) {
    case 'merged':
      return { ...done, failures: 0, waiting: stronger(queue.waiting, saveOf(inFlight)) }
    case 'unsent':
    case 'unreachable':
    case 'unavailable': {
      const failures = queue.failures + 1
      const wait = Math.min(longestRetry, pause * 2 ** (failures - 1))
      const waiting = stronger(queue.waiting, saveOf(inFlight))
      return { ...done, failures, waiting, retryAt: at + wait }
    }
    case 'refused':
    case 'signed-out':
    case 'conflict':
      return { ...done, failures: 0, waiting: null, halted: outcome }
  }
}

/** One that only waited for a request without an answer has certainly not left. */
function forgottenBy(queue: SaveQueue, why: Exclude<SaveOutcome, 'saved'>): SaveQueue['forgotten'] {
  const sent = wishOf(queue.inFlight)
  if (sent !== null) return { wish: sent, why }
  if (queue.wish === null) return queue.forgotten
  return { wish: queue.wish, why: why === 'unreachable' ? 'unsent' : why }
}

function afterResume({ halted }: SaveQueue): SaveQueue['halted'] {
  return halted === 'signed-out' ? null : halted
}

function stronger(one: Save | null, other: Save): Save {
  if (one === null) return other
  return saves.indexOf(one) > saves.indexOf(other) ? one : other
}

/** The text of a wish that came to nothing is saved as if that had been asked for. */
function saveOf(intent: SaveIntent | null): Save {
  return intent === 'autosave' || intent === null ? 'autosave' : 'save'
}

function wishOf(intent: SaveIntent | null): Wish | null {
  return wishes.find((wish) => wish === intent) ?? null
}

export function isWish(intent: SaveIntent): intent is Wish {
  return wishes.some((wish) => wish === intent)
}
