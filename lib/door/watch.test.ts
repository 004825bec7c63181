import { beforeAll, beforeEach, expect, test } from 'vitest'
import { database } from '@/db/connection'
import { hearOfRefusals, type Refused } from '@/lib/log'
import { metricsOf } from '@/lib/metrics/metrics'
import { readExposition } from '@/lib/metrics/test-exposition'
import { testUpdate } from '@/lib/published/test-update'
import { countsOfTest } from '@/lib/test-counts'
import { visiting } from './test-visit'
import { testDoor } from './whole/test-door'

const counted = countsOfTest()
const token = 'a-token-of-this-test'
const here = { host: 'news.example' }
const away = { ...here, 'x-forwarded-for': '203.0.113.7' }

const house = testDoor(async (request, response) => {
  const isNothing = request.url === '/-'
  response.setHeader('content-type', 'text/html')
  response.end(
    `<html data-reader=""><main${isNothing ? ' data-answer="404"' : ''}>Text</main></html>`,
  )
})
const ask = visiting((request, response) => house.door.listener(request, response))

beforeAll(() => testUpdate(database(), { slug: 'a', at: 1000 }))
beforeEach(() => watchedWith(token))

function watchedWith(shown: string | undefined): void {
  house.rebuild({ proxies: 1, watch: { token: shown, metrics: metricsOf('1.2.3') } })
}

async function numbers() {
  const { body } = await ask('/metrics', here)
  return readExposition(body.toString())
}

test.each([
  ['this machine', here, 200, 200],
  ['this machine by its own name', { host: 'localhost' }, 200, 200],
  ['somebody elsewhere', away, 401, 404],
  ['somebody with another token', { ...away, authorization: `Bearer ${token}x` }, 401, 404],
  ['somebody with its beginning', { ...away, authorization: 'Bearer a-token' }, 401, 404],
  ['somebody with an empty one', { ...away, authorization: 'Bearer ' }, 401, 404],
  ['somebody with it as a password', { ...away, authorization: `Basic ${token}` }, 401, 404],
  ['who has the token', { ...away, authorization: `Bearer ${token}` }, 200, 404],
  [
    'who has it and knows no name',
    { host: '10.0.0.7:3000', 'x-forwarded-for': '10.0.0.9', authorization: `Bearer ${token}` },
    200,
    404,
  ],
  ['a page elsewhere that names another host', { host: 'evil.example' }, 400, 400],
] as const)('%s', async (_, headers, withToken, withoutToken) => {
  const answer = await ask('/metrics', headers)
  expect(answer.status).toBe(withToken)
  expect(answer.headers['www-authenticate']).toBe(withToken === 401 ? 'Bearer' : undefined)
  expect(answer.headers['cache-control']).toBe('no-store')
  if (withToken === 401) expect(answer.body.toString()).toContain('METRICS_TOKEN')
  if (withToken === 200) {
    expect(answer.headers['content-type']).toBe('text/plain; version=0.0.4; charset=utf-8')
  }
  watchedWith(undefined)
  expect((await ask('/metrics', headers)).status).toBe(withoutToken)
})

test('a program without its token is not told to owners as somebody who could not sign in', async () => {
  const heard: Refused[] = []
  hearOfRefusals((refused) => heard.push(refused))
  await ask('/metrics', away)
  expect(heard).toEqual([
    { status: 401, reason: 'no token', forwardedFor: '203.0.113.7', person: null },
  ])
})

test('nothing is sent there', async () => {
  expect((await ask('/metrics', here, 'POST')).status).toBe(405)
  expect((await ask('/metrics', here, 'HEAD')).status).toBe(200)
})

test('answers are counted by what was asked for and how it was answered', async () => {
  for (const [path, headers, times] of [
    ['/updates/a', here, 3],
    ['/search?q=secret-words', here, 1],
    ['/nobody-was-here', away, 2],
    ['/dashboard', here, 1],
    ['/healthz', here, 1],
    ['/og/0123456789abcdef.png', here, 1],
    ['/_next/static/none.js', here, 2],
    ['/rss', here, 1],
    ['/', { host: 'other.example' }, 1],
    ['/metrics', away, 1],
  ] as const) {
    for (let time = 0; time < times; time++) await ask(path, headers)
  }
  const all = await numbers()
  const asked = all.get('headsup_requests_total')?.map(({ labels, value }) => {
    return `${labels.kind} ${labels.status}: ${value}`
  })
  expect(asked?.toSorted()).toEqual([
    'asset 404: 2',
    'desk 200: 1',
    'elsewhere 308: 1',
    'file 404: 1',
    'health 200: 1',
    'health 401: 1',
    'page 200: 3',
    'refused 400: 1',
    'search 200: 1',
    'unknown 404: 2',
  ])
  expect(counted('refusals')).toEqual(['400 other: 1', '401 no token: 1'])
  const value = (name: string) => all.get(`headsup_${name}`)?.map((one) => one.value)
  expect(value('kept_pages_hits_total')).toEqual([4])
  expect(value('kept_pages_misses_total')).toEqual([4])
  expect(value('kept_pages')).toEqual([4])
  expect(value('kept_pages_evicted_total')).toEqual([0])
  expect(value('draws_waiting')).toEqual([0, 0, 0])
})

test('all of it is of one format, and says nothing of anybody', async () => {
  await ask('/search?q=secret-words', away)
  await ask('/nobody-was-here', away)
  const { body } = await ask('/metrics', here)
  const all = readExposition(body.toString())
  const ours = [...all.keys()].filter((name) => name.startsWith('headsup_'))
  expect(ours.toSorted()).toEqual(
    [
      'backup_age_seconds',
      'database_bytes',
      'disk_free_bytes',
      'draw_seconds',
      'draws_waiting',
      'info',
      'jobs_total',
      'kept_pages',
      'kept_pages_bytes',
      'kept_pages_evicted_total',
      'kept_pages_hits_total',
      'kept_pages_misses_total',
      'mails_total',
      'mails_waiting',
      'refusals_total',
      'requests_total',
      'schedules_total',
      'schedules_waiting',
      'worker_age_seconds',
    ].map((name) => `headsup_${name}`),
  )
  expect(all.get('headsup_info')).toEqual([
    { name: 'headsup_info', labels: { version: '1.2.3' }, value: 1 },
  ])
  for (const name of ['process_cpu_seconds_total', 'nodejs_eventloop_lag_p99_seconds']) {
    expect(all.get(name)?.[0]?.value, name).toBeGreaterThanOrEqual(0)
  }
  expect(body.toString()).not.toMatch(/secret-words|nobody|203\.0\.113|updates|token-of/)
})

test('it is told also when the database cannot be asked', async () => {
  const client = database().$client
  client.exec('ALTER TABLE unsent_letters RENAME TO elsewhere')
  try {
    const all = await numbers()
    expect(all.get('headsup_mails_waiting')).toEqual([])
    expect(all.get('headsup_disk_free_bytes')?.[0]?.value).toBeGreaterThan(0)
  } finally {
    client.exec('ALTER TABLE elsewhere RENAME TO unsent_letters')
  }
})
