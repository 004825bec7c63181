/** From the weakest to the strongest: a stronger wish takes the waiting place of a weaker one. */
const intents = ['autosave', 'save', 'schedule-end', 'schedule', 'publish'] as const
export type SaveIntent = (typeof intents)[number]

export type SaveOutcome = 'saved' | 'merged' | 'unreachable' | 'refused' | 'signed-out' | 'conflict'

/** In milliseconds: after the last key, and at least as often while keys keep coming. */
const pause = 1_000
const longestWait = 10_000
const longestRetry = 30_000

/**
 * When the text of one article is sent: one request in flight, and one waiting place. Times are Unix
 * milliseconds.
 */
export type SaveQueue = {
  inFlight: SaveIntent | null
  waiting: SaveIntent | null
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
  | { type: 'begun' }
  | { type: 'ended'; outcome: SaveOutcome; at: number }
  /** The network is back, or somebody signed in again. */
  | { type: 'resumed' }

export const restingQueue: SaveQueue = {
  inFlight: null,
  waiting: null,
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
      return {
        ...queue,
        waiting: stronger(queue.waiting, event.intent),
        retryAt: null,
        halted: event.intent === 'autosave' ? queue.halted : null,
      }
    case 'begun':
      return {
        ...queue,
        inFlight: queue.waiting ?? 'autosave',
        waiting: null,
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
  if (queue.waiting !== null) return 0
  if (queue.firstKeyAt === null || queue.lastKeyAt === null) return null
  return Math.min(queue.lastKeyAt + pause, queue.firstKeyAt + longestWait)
}

function ended(queue: SaveQueue, outcome: SaveOutcome, at: number): SaveQueue {
  const { inFlight } = queue
  const done = { ...queue, inFlight: null }
  switch (outcome) {
    case 'saved':
      return { ...done, failures: 0 }
    case 'merged':
      return { ...done, failures: 0, waiting: stronger(queue.waiting, inFlight ?? 'autosave') }
    case 'unreachable': {
      const failures = queue.failures + 1
      const wait = Math.min(longestRetry, pause * 2 ** (failures - 1))
      const waiting = stronger(queue.waiting, inFlight ?? 'autosave')
      return { ...done, failures, waiting, retryAt: at + wait }
    }
    case 'refused':
    case 'signed-out':
    case 'conflict':
      return { ...done, failures: 0, waiting: null, halted: outcome }
  }
}

function afterResume({ halted }: SaveQueue): SaveQueue['halted'] {
  return halted === 'signed-out' ? null : halted
}

function stronger(one: SaveIntent | null, other: SaveIntent): SaveIntent {
  if (one === null) return other
  return intents.indexOf(one) > intents.indexOf(other) ? one : other
}
