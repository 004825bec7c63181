import { expect, test } from 'vitest'
import { visitFrom, withVisit } from './visit-memory'

const never = { since: 0, seen: 0 }
const [minute, now] = [60_000, 1_000_000_000]

test.each([null, '', '{', 'null', '3', '[]', '{"since":1}', '{"since":1,"seen":"2"}'])(
  '%s in the browser is no visit',
  (kept) => {
    expect(visitFrom(kept)).toEqual(never)
  },
)

test('what was kept comes back', () => {
  expect(visitFrom('{"since":1,"seen":2,"more":3}')).toEqual({ since: 1, seen: 2 })
})

test.each([
  ['the first look', never, { since: 0, seen: now }],
  ['one soon after', { since: 5, seen: now - 30 * minute }, { since: 5, seen: now }],
  ['one later', { since: 5, seen: now - 31 * minute }, { since: now - 31 * minute, seen: now }],
  ['one after the clock was set back', { since: 5, seen: now + minute }, { since: 5, seen: now }],
])('%s', (_, before, after) => {
  expect(withVisit(before, now)).toEqual(after)
})
