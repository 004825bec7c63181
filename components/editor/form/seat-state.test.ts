import { expect, test } from 'vitest'
import type { Presence } from '@/lib/domain/presence/presence'
import { isWatching, seatAfter, unseated } from './seat-state'

const nobody: Presence = {
  holder: null,
  isMine: false,
  isMyself: false,
  others: [],
  rev: 1,
  state: 'draft',
}
const holder = { personId: 'bert', name: 'Bert', tab: 'bert/b', since: 0 }
const berts: Presence = { ...nobody, holder, others: ['Bert'] }
const mine: Presence = { ...berts, isMine: true, isMyself: true, others: [] }

const after = (...heard: Presence[]) =>
  heard.reduce((state, presence) => seatAfter(state, presence, false), unseated)

test('only a tab that hears of another holder watches', () => {
  expect([unseated, after(mine), after(nobody), after(berts)].map(isWatching)).toEqual([
    false,
    false,
    false,
    true,
  ])
})

test('losing the hold is news, opening what somebody writes is not', () => {
  expect(after(berts).news).toBe(null)
  expect(after(mine, berts).news).toBe('ousted')
  expect(after(mine, berts, berts).news).toBe('ousted')
  expect(after(mine, nobody).news).toBe(null)
})

test('getting the hold by waiting is told once, and asking for it is no news', () => {
  expect(after(mine).news).toBe(null)
  expect(after(berts, mine).news).toBe('freed')
  expect(after(mine, berts, mine).news).toBe('freed')
  expect(after(berts, mine, mine).news).toBe(null)
  expect(seatAfter(after(berts), mine, true).news).toBe(null)
})

test('that text was kept is said until the tab may write again', () => {
  const kept = { ...after(mine, berts), isTextKept: true }
  expect(seatAfter(kept, berts, false).isTextKept).toBe(true)
  expect(seatAfter(kept, mine, false).isTextKept).toBe(false)
})
