import { describe, expect, test } from 'vitest'
import { dueAt, nextQueue, restingQueue, type SaveEvent, type SaveQueue } from './save-queue'

const after = (...events: SaveEvent[]) => events.reduce(nextQueue, restingQueue)
const typed = (at: number): SaveEvent => ({ type: 'typed', at })
const asked = (intent: 'autosave' | 'save' | 'publish'): SaveEvent => ({ type: 'asked', intent })
const begun: SaveEvent = { type: 'begun' }
const ended = (
  outcome: 'saved' | 'merged' | 'unreachable' | 'refused' | 'signed-out' | 'conflict',
  at = 0,
): SaveEvent => ({ type: 'ended', outcome, at })

test('nothing is sent while nothing is typed or asked for', () => {
  expect(dueAt(restingQueue)).toBeNull()
})

test('typing is sent a second after the last key, and every ten seconds of unbroken typing', () => {
  expect(dueAt(after(typed(5_000)))).toBe(6_000)
  expect(dueAt(after(typed(5_000), typed(5_900)))).toBe(6_900)
  expect(dueAt(after(typed(5_000), typed(14_800)))).toBe(15_000)
})

test('one request is in flight; what is typed meanwhile goes with the next', () => {
  const flying = after(typed(0), begun)
  expect(flying.inFlight).toBe('autosave')
  expect(dueAt(nextQueue(flying, typed(500)))).toBeNull()
  expect(dueAt(after(typed(0), begun, typed(500), ended('saved')))).toBe(1_500)
  expect(dueAt(after(typed(0), begun, ended('saved')))).toBeNull()
})

test('a stronger wish takes the one waiting place, a weaker one does not', () => {
  const flying = after(typed(0), begun, asked('save'), asked('publish'), asked('autosave'))
  expect(flying.waiting).toBe('publish')
  const next = nextQueue(flying, ended('saved'))
  expect(dueAt(next)).toBe(0)
  expect(nextQueue(next, begun)).toMatchObject({ inFlight: 'publish', waiting: null })
})

test('what was merged is sent on at once', () => {
  const merged = after(asked('save'), begun, ended('merged'))
  expect(dueAt(merged)).toBe(0)
  expect(merged.waiting).toBe('save')
})

test('only what no answer came to is tried again by itself, later each time', () => {
  const times = (failures: number) => {
    let queue: SaveQueue = after(typed(0))
    for (let failure = 0; failure < failures; failure++) {
      queue = nextQueue(nextQueue(queue, begun), ended('unreachable', 100))
    }
    return dueAt(queue)
  }
  expect([1, 2, 3, 9].map(times)).toEqual([1_100, 2_100, 4_100, 30_100])
  const back = nextQueue(after(asked('publish'), begun, ended('unreachable', 100)), {
    type: 'resumed',
  })
  expect(dueAt(back)).toBe(0)
  expect(nextQueue(back, begun).inFlight).toBe('publish')
})

describe.each(['refused', 'signed-out', 'conflict'] as const)('after %s', (outcome) => {
  const halted = after(typed(0), begun, asked('publish'), ended(outcome))

  test('nothing is sent by itself, and what waited waits no more', () => {
    expect(halted.waiting).toBeNull()
    expect(dueAt(halted)).toBeNull()
    expect(dueAt(nextQueue(halted, asked('autosave')))).toBeNull()
  })

  test('somebody who asks is obeyed', () => {
    expect(dueAt(nextQueue(halted, asked('save')))).toBe(0)
  })

  test('typing goes on by itself only where it may have mended what was wrong', () => {
    expect(dueAt(nextQueue(halted, typed(100)))).toBe(outcome === 'refused' ? 1_100 : null)
  })

  test('signing in again resumes what waited for it', () => {
    const later = nextQueue(nextQueue(halted, typed(100)), { type: 'resumed' })
    expect(dueAt(later)).toBe(outcome === 'conflict' ? null : 1_100)
  })
})
