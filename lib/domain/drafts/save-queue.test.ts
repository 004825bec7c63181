import { describe, expect, test } from 'vitest'
import {
  dueAt,
  nextQueue,
  restingQueue,
  type SaveEvent,
  type SaveIntent,
  type SaveOutcome,
  type SaveQueue,
  type Wish,
  wishUnderWay,
} from './save-queue'

const queueAfter = (...events: SaveEvent[]) => events.reduce(nextQueue, restingQueue)
const typed = (at: number): SaveEvent => ({ type: 'typed', at })
const asked = (intent: SaveIntent): SaveEvent => ({ type: 'asked', intent })
const begun: SaveEvent = { type: 'begun' }
const ended = (outcome: SaveOutcome, at = 0): SaveEvent => ({ type: 'ended', outcome, at })

test('nothing is sent while nothing is typed or asked for', () => {
  expect(dueAt(restingQueue)).toBeNull()
})

test('typing is sent a second after the last key, and every ten seconds of unbroken typing', () => {
  expect(dueAt(queueAfter(typed(5_000)))).toBe(6_000)
  expect(dueAt(queueAfter(typed(5_000), typed(5_900)))).toBe(6_900)
  expect(dueAt(queueAfter(typed(5_000), typed(14_800)))).toBe(15_000)
})

test('one request is in flight; what is typed meanwhile goes with the next', () => {
  const flying = queueAfter(typed(0), begun)
  expect(flying.inFlight).toBe('autosave')
  expect(dueAt(nextQueue(flying, typed(500)))).toBeNull()
  expect(dueAt(queueAfter(typed(0), begun, typed(500), ended('saved')))).toBe(1_500)
  expect(dueAt(queueAfter(typed(0), begun, ended('saved')))).toBeNull()
})

test('a stronger save takes the one waiting place, and a wish goes before every save', () => {
  const flying = queueAfter(typed(0), begun, asked('save'), asked('autosave'))
  expect(flying.waiting).toBe('save')
  const next = queueAfter(typed(0), begun, asked('save'), asked('publish'), ended('saved'))
  expect(dueAt(next)).toBe(0)
  expect(nextQueue(next, begun)).toMatchObject({ inFlight: 'publish', waiting: null, wish: null })
})

test('while one wish is on its way no other is taken, so that two clicks are one', () => {
  expect(queueAfter(asked('publish'), begun, asked('publish'), ended('saved'))).toMatchObject({
    wish: null,
    forgotten: null,
  })
  expect(queueAfter(typed(0), begun, asked('publish'), asked('schedule')).wish).toBe('publish')
})

test('what was merged is sent on at once', () => {
  const merged = queueAfter(asked('save'), begun, ended('merged'))
  expect(dueAt(merged)).toBe(0)
  expect(merged.waiting).toBe('save')
})

test('only what no answer came to is tried again by itself, later each time', () => {
  const times = (failures: number) => {
    let queue: SaveQueue = queueAfter(typed(0))
    for (let failure = 0; failure < failures; failure++) {
      queue = nextQueue(nextQueue(queue, begun), ended('unreachable', 100))
    }
    return dueAt(queue)
  }
  expect([1, 2, 3, 9].map(times)).toEqual([1_100, 2_100, 4_100, 30_100])
  const back = queueAfter(asked('save'), begun, ended('unreachable', 100), { type: 'resumed' })
  expect(dueAt(back)).toBe(0)
  expect(nextQueue(back, begun).inFlight).toBe('save')
})

describe.each<Wish>(['publish', 'schedule', 'schedule-end'])('%s', (wish) => {
  test.each<Exclude<SaveOutcome, 'saved'>>([
    'merged',
    'unsent',
    'unreachable',
    'unavailable',
    'refused',
    'signed-out',
    'conflict',
  ])('that ended in “%s” is forgotten, and only its text is saved later', (why) => {
    const over = queueAfter(asked(wish), begun, ended(why, 100))
    expect(over.forgotten).toEqual({ wish, why })
    expect(wishUnderWay(over)).toBeNull()
    expect(sentLater(over)).not.toContain(wish)
  })

  test.each<[Exclude<SaveOutcome, 'saved'>, string]>([
    ['merged', 'merged'],
    ['unsent', 'unsent'],
    ['unreachable', 'unsent'],
    ['unavailable', 'unavailable'],
    ['refused', 'refused'],
    ['signed-out', 'signed-out'],
    ['conflict', 'conflict'],
  ])('that waited for a save which ended in “%s” is forgotten too', (outcome, why) => {
    const over = queueAfter(typed(0), begun, asked(wish), ended(outcome, 100))
    expect(over.forgotten).toEqual({ wish, why })
    expect(sentLater(over)).not.toContain(wish)
  })

  test.each(['overtaken', 'left', 'picture', 'closed'] as const)(
    'that is %s before it could leave is forgotten, and what was typed is saved',
    (why) => {
      const over = queueAfter(
        typed(0),
        begun,
        asked(wish),
        { type: 'hindered', why },
        ended('saved'),
      )
      expect(over.forgotten).toEqual({ wish, why })
      expect(nextQueue(over, begun).inFlight).toBe('save')
      expect(sentLater(over)).not.toContain(wish)
    },
  )

  test('that was forgotten goes out with the next click, and with nothing else', () => {
    const over = queueAfter(asked(wish), begun, ended('unsent', 100))
    const again = nextQueue(over, asked(wish))
    expect(again.forgotten).toBeNull()
    expect(dueAt(again)).toBe(0)
    expect(nextQueue(again, begun).inFlight).toBe(wish)
  })
})

/** What leaves after all that happens without a click on the buttons that send out. */
function sentLater(queue: SaveQueue): (SaveIntent | null)[] {
  const events: SaveEvent[] = [typed(5_000), { type: 'resumed' }, asked('save'), asked('autosave')]
  let now = queue
  return events.flatMap((event) => {
    now = nextQueue(nextQueue(now, event), begun)
    const { inFlight } = now
    now = nextQueue(now, ended('saved', 6_000))
    return inFlight
  })
}

describe.each(['refused', 'signed-out', 'conflict'] as const)('after %s', (outcome) => {
  const halted = queueAfter(typed(0), begun, asked('publish'), ended(outcome))

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

test('what is asked for leaves at once, and a stronger save takes the place of a weaker one', () => {
  expect(dueAt(queueAfter(asked('publish')))).toBe(0)
  const flying = queueAfter(typed(0), begun, asked('autosave'), asked('save'))
  expect(flying.waiting).toBe('save')
  expect(queueAfter(typed(0), begun, ended('merged')).waiting).toBe('autosave')
})

test('what hinders a wish changes nothing where there is none', () => {
  const queue = queueAfter(typed(0))
  expect(nextQueue(queue, { type: 'hindered', why: 'left' })).toEqual(queue)
})

test('a wish that was forgotten stays so when the save after it fails too', () => {
  const over = queueAfter(asked('publish'), begun, ended('unsent', 100), begun)
  expect(nextQueue(over, ended('unreachable', 200)).forgotten).toEqual({
    wish: 'publish',
    why: 'unsent',
  })
})
