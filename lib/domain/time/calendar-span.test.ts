import { expect, test } from 'vitest'
import { type SpanKind, spanNamed, spanNameOf } from './calendar-span'

test.each([
  ['day', '2026-04-27', '2026-04-27', '2026-04-27'],
  ['day', '2024-02-29', '2024-02-29', '2024-02-29'],
  ['week', '2026-W18', '2026-04-27', '2026-05-03'],
  ['week', '2026-W01', '2025-12-29', '2026-01-04'],
  ['week', '2026-W53', '2026-12-28', '2027-01-03'],
  ['week', '2021-W01', '2021-01-04', '2021-01-10'],
  ['month', '2026-04', '2026-04-01', '2026-04-30'],
  ['month', '2024-02', '2024-02-01', '2024-02-29'],
] satisfies [SpanKind, string, string, string][])(
  'the %s %s goes from %s to %s, both of which lie in it',
  (kind, name, first, last) => {
    expect(spanNamed(kind, name)).toEqual({ first, last })
    expect([first, last].map((day) => spanNameOf(kind, day))).toEqual([name, name])
  },
)

test.each([
  ['day', '2026-02-30'],
  ['day', '2026-13-01'],
  ['day', '2026-4-27'],
  ['day', '1899-12-31'],
  ['day', '2200-01-01'],
  ['day', '2026-04-27T10:00'],
  ['day', '2026-W18'],
  ['day', ''],
  ['week', '2026-W54'],
  ['week', '2026-W00'],
  ['week', '2025-W53'],
  ['week', '2026-W1'],
  ['week', '2026-w18'],
  ['month', '2026-00'],
  ['month', '2026-13'],
  ['month', '2026-4'],
  ['month', '2026-04-01'],
] satisfies [SpanKind, string][])('there is no %s %j', (kind, name) => {
  expect(spanNamed(kind, name)).toBeNull()
})
