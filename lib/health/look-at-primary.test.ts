import { expect, test } from 'vitest'
import { lookAtPrimary } from './look-at-primary'

test('a clock that is off is wrong, and a primary that is away is told', () => {
  const check = 'primary'
  expect(lookAtPrimary({ isAway: false, clockOff: -60 })).toEqual([
    { check, ok: true, detail: 'It answers.' },
  ])
  expect(lookAtPrimary({ isAway: true, clockOff: 0 })).toEqual([
    {
      check,
      ok: true,
      detail: 'It does not answer: pages are shown, and nothing can be changed.',
      condition: 'away',
    },
  ])
  const mend = 'Set the clocks of all machines by the same time server.'
  expect(lookAtPrimary({ isAway: false, clockOff: 3_600 })).toEqual([
    { check, ok: false, detail: 'This clock is 3600 s ahead of the primary’s.', mend },
  ])
  expect(lookAtPrimary({ isAway: true, clockOff: -61 })).toEqual([
    { check, ok: false, detail: 'This clock is 61 s behind the primary’s.', mend },
  ])
})

test('on one machine there is no primary to look at', () => {
  expect(lookAtPrimary()).toEqual([])
})
