import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '@/db/connection'
import { testPublication } from '@/lib/published/test-publication'
import { logOfTest } from '@/lib/test-log'
import { askers } from './expected-answers'
import { expectedRoutes } from './expected-routes'
import { everything } from './test-change'
import { type DeskInUse, deskInUse } from './test-desk-in-use'
import { callable, routeFiles } from './test-files'
import { inFramework, sessionCookie } from './test-request'

type Params = Promise<Record<string, string>>
type Handler = (request: Request, context: { params: Params }) => Response | Promise<Response>

testPublication()
logOfTest()
const site = 'http://localhost:3000'
const methods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS']
const handlers = new Map<string, Handler>()
const cookies = new Map<string, string>()
let desk: DeskInUse
let before: string

beforeAll(async () => {
  for (const file of routeFiles()) {
    const place = file.replace(/^app\//, '').replace(/\/route\.tsx?$/, '')
    for (const [name, handler] of await callable<Handler>(file)) {
      if (methods.includes(name)) handlers.set(`${name} ${place}`, handler)
    }
  }
  desk = await deskInUse()
  for (const [who, session] of Object.entries(desk.sessions)) {
    cookies.set(who, await sessionCookie(session))
  }
  before = everything()
})

afterAll(() => handlers.clear())

type Asking = { who: string; origin?: string; headers?: Record<string, string>; extra?: object }

/** Calls a handler as the framework does. @returns the status, and whether anything was changed */
async function answerOf(name: string, { who, origin = site, headers = {}, extra = {} }: Asking) {
  const { at, query, body, type } = expectedRoutes[name] ?? {}
  const handler = handlers.get(name)
  if (!handler) throw new Error(`There is no handler ${name}.`)
  const [method = ''] = name.split(' ')
  const sent = new Headers({ host: 'localhost:3000', cookie: cookies.get(who) ?? '', ...headers })
  if (origin) sent.set('origin', origin)
  if (type) sent.set('content-type', type)
  const bytes = body && bytesOf(body(desk), extra)
  if (bytes) sent.set('content-length', String(bytes.length))
  const search = new URLSearchParams({ ...query?.(desk), ...extra })
  const init = { method, headers: sent, ...(bytes && { body: new Uint8Array(bytes) }) }
  const request = new Request(`${site}/${name}?${search}`, init)
  const params = Promise.resolve(at?.(desk) ?? {})
  database().$client.exec('BEGIN')
  try {
    const answer = await inFramework(sent, 'route', async () => handler(request, { params }))
    return { status: answer.status, isChanged: everything() !== before }
  } finally {
    database().$client.exec('ROLLBACK')
  }
}

function bytesOf(body: object | Buffer, extra: object): Buffer {
  return Buffer.isBuffer(body) ? body : Buffer.from(JSON.stringify({ ...body, ...extra }))
}

test('every handler of the project has its row, and every row its handler', () => {
  expect(Object.keys(expectedRoutes).sort()).toEqual([...handlers.keys()].sort())
})

describe.each(Object.keys(expectedRoutes))('%s', (name) => {
  const { answers = [], leavesTrace = false, takesForeign = false } = expectedRoutes[name] ?? {}
  const isLook = name.startsWith('GET ') && !leavesTrace

  test('answers each as it should, and whoever is refused changes nothing', async () => {
    const statuses: number[] = []
    for (const who of askers) {
      const { status, isChanged } = await answerOf(name, { who })
      statuses.push(status)
      if (status >= 400 || isLook) expect(isChanged).toBe(false)
    }
    expect(statuses).toEqual(answers)
  })

  test('changes nothing for what did not come from a page of ours', async () => {
    for (const [origin, headers] of [
      ['', {}],
      ['null', {}],
      ['https://evil.example', {}],
      ['https://evil.example', { host: 'evil.example' }],
      ['https://localhost:3000', {}],
      [site, { 'sec-fetch-site': 'cross-site' }],
      ['', { 'sec-fetch-site': 'none' }],
    ] as const) {
      const { status, isChanged } = await answerOf(name, { who: 'owner', origin, headers })
      if (!leavesTrace) expect(isChanged).toBe(false)
      if (takesForeign) expect(status).toBe(200)
      else if (!isLook && !leavesTrace) expect([403, 404]).toContain(status)
    }
  })

  test('does no more when more is sent', async () => {
    const extra = { role: 'owner', actor: desk.people.owner, createdBy: 'x', state: 'live' }
    for (const who of ['nobody', 'stranger', 'owner'] as const) {
      const { status } = await answerOf(name, { who, extra })
      expect(status).toBe(answers[askers.indexOf(who)])
    }
  })
})
