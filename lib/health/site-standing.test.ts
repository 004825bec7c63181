import { afterEach, expect, test, vi } from 'vitest'
import { getStanding, getWrongs } from '@/lib/editing/health/get-standing'
import { hire } from '@/lib/editing/test-desk'
import { NotAllowed } from '@/lib/errors'
import { testPublication } from '@/lib/published/test-publication'
import { beat } from './heartbeat'
import { roomInWords } from './look-at-disk'
import { essentials, siteStanding } from './site-standing'

const { db } = testPublication()
const now = Date.UTC(2026, 10, 29, 12)
const wrongs = (at = now) => siteStanding(at).filter(({ ok }) => !ok)

afterEach(() => {
  globalThis.headsupHeartbeat = undefined
  vi.unstubAllEnvs()
})

test('a site whose worker has looked for what is due is fine in every part', () => {
  beat(now - 89_000)
  expect(siteStanding(now)).toEqual([
    { check: 'database', ok: true, detail: 'It answers, and is of this version.' },
    { check: 'disk space', ok: true, detail: expect.stringMatching(/^\d+ [MG]B are free\.$/) },
    { check: 'worker', ok: true, detail: 'It last looked for what is due 89 s ago.' },
    { check: 'schedules', ok: true, detail: 'Nothing is due and not done.' },
    { check: 'backup', ok: true, detail: 'There is no backup yet.', condition: 'not yet' },
    {
      check: 'mail',
      ok: true,
      detail: 'None goes out: SMTP_URL is not set. The desk shows its links.',
      condition: 'off',
    },
    { check: 'servers', ok: true, detail: 'None runs on this data directory.' },
    {
      check: 'newest changes',
      ok: true,
      detail: 'The database has all that it was seen to have.',
    },
    { check: 'share cards', ok: true, detail: 'All are there.' },
  ])
})

test.each([
  [480, '480 MB'],
  [1000, '1000 MB'],
  [1001, '1 GB'],
  [76_894, '75 GB'],
])('%i megabytes are said as %s', (megabytes, words) => {
  expect(roomInWords(megabytes)).toBe(words)
})

test('a worker that hangs, and one that never began, are wrong', () => {
  const mend = 'Start the site again, and tell us what its log says.'
  const never = { check: 'worker', ok: false, detail: 'It has not begun to look for what is due.' }
  expect(wrongs()).toEqual([{ ...never, mend }])
  beat(now - 90_000)
  const detail = 'It last looked for what is due 90 s ago.'
  expect(wrongs()).toEqual([{ ...never, detail, mend }])
})

test('a database of another version cannot be given visitors', () => {
  beat(now)
  db().$client.exec('DELETE FROM __drizzle_migrations WHERE rowid = 1')
  expect(essentials(now).filter(({ ok }) => !ok)).toEqual([
    {
      check: 'database',
      ok: false,
      detail: expect.stringMatching(/^(\d+) of its \d+ migrations are applied\.$/),
      mend: 'Run on the machine: npm run headsup -- doctor',
    },
  ])
})

test('only an owner is shown how the site stands', () => {
  expect(getStanding(hire('owner'), now)).toEqual({ findings: siteStanding(now), backups: [] })
  expect(getWrongs(hire('owner'), now)).toEqual(wrongs())
  for (const role of ['editor', 'writer'] as const) {
    expect(() => getStanding(hire(role), now)).toThrow(NotAllowed)
    expect(getWrongs(hire(role), now)).toEqual([])
  }
})
