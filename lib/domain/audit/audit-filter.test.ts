import { expect, test } from 'vitest'
import { auditFilterFrom, auditQuery, auditSpan } from './audit-filter'

const all = {
  view: 'done',
  person: '',
  action: '',
  from: '',
  to: '',
  subject: '',
  before: null,
} as const

test('what makes no sense counts as not said', () => {
  const odd = { view: 'x', from: '2026-02-30', to: '9999-99-99', before: '1', person: undefined }
  expect(auditFilterFrom(odd)).toEqual(all)
  expect(auditFilterFrom({ subject: ['s'.repeat(301), 'b'] })).toEqual({
    ...all,
    subject: 's'.repeat(300),
  })
})

test('an address says the filter, and is read back as the same', () => {
  const filter = {
    view: 'refused' as const,
    person: 'a&b',
    action: 'published an update',
    from: '2026-10-24',
    to: '2026-10-25',
    subject: 'x@example.org',
    before: { at: 12, row: 3 },
  }
  const query = auditQuery(filter)
  expect(auditFilterFrom(Object.fromEntries(new URLSearchParams(query)))).toEqual(filter)
  expect(auditQuery(all)).toBe('')
})

test.each([
  ['x1-2', null],
  ['1-2x', null],
  ['', null],
  ['12-34', { at: 12, row: 34 }],
  [' 12-34 ', { at: 12, row: 34 }],
])('a place %j is read as %j', (text, place) => {
  expect(auditFilterFrom({ before: [text] }).before).toEqual(place)
})

test('days are whole ones of the zone, the one on which clocks are put back too', () => {
  const days = { ...all, from: '2026-10-25', to: '2026-10-25' }
  const { since, until } = auditSpan(days, 'Europe/Berlin')
  expect(since).toBe(Date.UTC(2026, 9, 24, 22))
  expect(until).toBe(Date.UTC(2026, 9, 25, 23))
  expect(auditSpan(all, 'UTC')).toEqual({ since: null, until: null })
})
