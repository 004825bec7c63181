import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { atOnce, VisitorBudget } from './visitor-budget'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['performance'] })
})
afterEach(() => {
  vi.useRealTimers()
})

const direct = (remoteAddress: string) => ({ headers: {}, socket: { remoteAddress } })
const proxied = (way: string, remoteAddress = '127.0.0.1') => ({
  headers: { 'x-forwarded-for': way },
  socket: { remoteAddress },
})

function takeAll(budget: VisitorBudget, asking: ReturnType<typeof direct>, tries = 100): number {
  return Array.from({ length: tries }, () => budget.take(asking)).filter(Boolean).length
}

test('one visitor has so many searches, and one more each second', () => {
  const budget = new VisitorBudget(0)
  expect(takeAll(budget, direct('203.0.113.7'))).toBe(atOnce)
  vi.advanceTimersByTime(999)
  expect(takeAll(budget, direct('203.0.113.7'))).toBe(0)
  vi.advanceTimersByTime(1)
  expect(takeAll(budget, direct('203.0.113.7'))).toBe(1)
  vi.advanceTimersByTime(3_600_000)
  expect(takeAll(budget, direct('203.0.113.7'))).toBe(atOnce)
})

test('all addresses of one network of IPv6 are one visitor, and others have their own', () => {
  const budget = new VisitorBudget(0)
  expect(takeAll(budget, direct('2001:db8:1:2::1'))).toBe(atOnce)
  expect(budget.take(direct('2001:db8:1:2:ffff::9'))).toBe(false)
  expect(budget.take(direct('2001:db8:1:3::1'))).toBe(true)
  expect(budget.take(direct('203.0.113.8'))).toBe(true)
})

test('behind a proxy the visitor is whom the proxy names, whatever the visitor says', () => {
  const budget = new VisitorBudget(1)
  const asked = Array.from({ length: 40 }, (_, at) =>
    budget.take(proxied(`198.51.100.${at}, 203.0.113.7`)),
  )
  expect(asked.filter(Boolean)).toHaveLength(atOnce)
  expect(budget.take(proxied('203.0.113.8'))).toBe(true)
})

test('a proxy that is not believed is not taken for a visitor', () => {
  expect(takeAll(new VisitorBudget(0), proxied('203.0.113.7'))).toBe(100)
  expect(takeAll(new VisitorBudget(0), proxied('203.0.113.7', '10.0.0.1'))).toBe(atOnce)
})

test('visitors are forgotten when there are too many, and nothing grows', () => {
  const budget = new VisitorBudget(0)
  takeAll(budget, direct('203.0.113.7'))
  for (let at = 0; at < 10_000; at += 1) budget.take(direct(`10.1.${at >> 8}.${at & 255}`))
  expect(takeAll(budget, direct('203.0.113.7'))).toBe(atOnce)
})
