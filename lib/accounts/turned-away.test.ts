import { afterEach, expect, test, vi } from 'vitest'
import { database } from '@/db/connection'
import { people } from '@/db/schema/accounts'
import { turnedAway } from '@/db/schema/turned-away'
import { inRequest, logRefusal, requestIsOf } from '@/lib/log'
import { logOfTest } from '@/lib/test-log'
import { clockAt, onTestDatabase } from './test-database'
import { forgetRefusals, noteRefusal, rememberRefusals, writeRefusals } from './turned-away'

onTestDatabase()
const logged = logOfTest()
afterEach(() => {
  vi.useRealTimers()
  globalThis.headsupLog = undefined
  globalThis.headsupTurnedAway = undefined
})

const hour = 3_600_000
const now = Date.UTC(2026, 10, 23, 12, 30)
const written = () => database().select().from(turnedAway).orderBy(turnedAway.id).all()
const kept = () => {
  writeRefusals()
  return written()
}
const nobody = { network: '203.0.113.0/24', personId: null }

function refuse(status: number, reason: string, person: string | null, address: string): void {
  const headers = { 'x-forwarded-for': address }
  inRequest({ method: 'POST', url: '/sign-in', headers }, () => {
    requestIsOf(person)
    logRefusal(status, reason)
  })
}

test('refusals are counted by kind, network, person and hour, and nothing else is kept', () => {
  const ada = { id: 'ada', name: 'Ada', slug: 'ada', role: 'writer' as const, createdAt: 0 }
  database().insert(people).values(ada).run()
  rememberRefusals()
  clockAt(now)
  refuse(401, 'wrong e-mail address or password', 'ada', '203.0.113.7')
  clockAt(now + 1)
  refuse(401, 'wrong e-mail address or password', 'ada', '203.0.113.8')
  refuse(401, 'wrong e-mail address or password', null, '203.0.113.8')
  refuse(429, 'too many tries', 'ada', '203.0.113.7')
  refuse(403, 'foreign', null, '2001:db8::1')
  refuse(403, 'not-allowed', 'ada', '203.0.113.7')
  refuse(413, 'too-large', null, '203.0.113.7')
  refuse(400, 'unreadable', null, '203.0.113.7')
  clockAt(now + hour)
  refuse(403, 'foreign', null, '2001:db8::2')
  const row = { id: expect.any(String), hour: now - 30 * 60_000, count: 1, lastAt: now + 1 }
  const four = '203.0.113.0/24'
  const six = '2001:db8:0::/48'
  expect(kept()).toEqual([
    { ...row, kind: 'sign-in', network: four, personId: 'ada', count: 2 },
    { ...row, kind: 'sign-in', network: four, personId: null },
    { ...row, kind: 'limit', network: four, personId: 'ada' },
    { ...row, kind: 'foreign', network: six, personId: null },
    { ...row, kind: 'not-allowed', network: four, personId: 'ada' },
    { ...row, kind: 'too-large', network: four, personId: null },
    {
      ...row,
      hour: now + 30 * 60_000,
      kind: 'foreign',
      network: six,
      personId: null,
      lastAt: now + hour,
    },
  ])
})

test('a flood from everywhere is a few rows an hour', () => {
  const row = { kind: 'foreign' as const, personId: null, hour: now - 30 * 60_000, count: 1 }
  const full = Array.from({ length: 200 }, (_, at) => {
    return { ...row, id: `${at}`, network: `10.0.${at}.0/24`, lastAt: now }
  })
  database().insert(turnedAway).values(full).run()
  for (const at of [199, 200, 201, 202]) {
    noteRefusal({ kind: 'foreign', network: `10.0.${at}.0/24`, personId: null }, now)
    if (at === 200) writeRefusals()
  }
  noteRefusal({ ...nobody, kind: 'limit' }, now)
  const rows = kept()
  expect(rows).toHaveLength(202)
  expect(rows.filter(({ id, count }) => id.length > 3 || count > 1)).toMatchObject([
    { kind: 'foreign', network: 'other networks', count: 3 },
    { kind: 'limit', network: 'other networks', count: 1 },
    { kind: 'foreign', network: '10.0.199.0/24', count: 2 },
  ])
})

test('what is older than ninety days is forgotten', async () => {
  const day = 24 * hour
  noteRefusal({ ...nobody, kind: 'foreign' }, now - 90 * day - hour)
  noteRefusal({ ...nobody, kind: 'foreign' }, now - 90 * day)
  writeRefusals()
  expect(await forgetRefusals(now)).toBe(1)
  expect(kept()).toMatchObject([{ lastAt: now - 90 * day }])
})

test('a refusal that cannot be kept is a line in the log, and stops nobody', () => {
  rememberRefusals()
  database().$client.exec('ALTER TABLE turned_away RENAME TO gone')
  refuse(403, 'foreign', null, '203.0.113.7')
  writeRefusals()
  writeRefusals()
  expect(logged().map(({ msg }) => msg)).toEqual(['request refused', 'refusals not kept'])
})

test('a thousand at once are written as one row, a second later and not before', () => {
  vi.useFakeTimers({ now, toFake: ['Date', 'setTimeout', 'clearTimeout'] })
  rememberRefusals()
  for (let at = 0; at < 1000; at++) refuse(403, 'foreign', null, '203.0.113.7')
  vi.advanceTimersByTime(999)
  expect(written()).toEqual([])
  vi.advanceTimersByTime(1)
  const row = { kind: 'foreign', network: '203.0.113.0/24', count: 1000 }
  expect(written()).toMatchObject([row])
  refuse(403, 'foreign', null, '203.0.113.7')
  vi.advanceTimersByTime(1000)
  expect(written()).toMatchObject([{ ...row, count: 1001 }])
})

test('what waits in memory is bounded too', () => {
  for (let at = 0; at < 1000; at++) {
    const network = `10.${at >> 8}.${at & 255}.0/24`
    noteRefusal({ kind: 'foreign', network, personId: null }, now)
  }
  expect(globalThis.headsupTurnedAway?.size).toBe(201)
  const elsewhere = kept().filter(({ network }) => network === 'other networks')
  expect(elsewhere).toMatchObject([{ count: 800 }])
})
