import { basename } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { database } from '@/db/connection'
import { testPublication } from '@/lib/published/test-publication'
import { logOfTest } from '@/lib/test-log'
import { expectedActions } from './expected-actions'
import { askers, type Outcome } from './expected-answers'
import { everything, standing } from './test-change'
import { type DeskInUse, deskInUse } from './test-desk-in-use'
import { actionFiles, callable } from './test-files'
import { inFramework, sessionCookie } from './test-request'

type Answer = { ok: boolean; reason?: Outcome }
type Action = (...given: unknown[]) => Promise<Answer | undefined>

testPublication()
logOfTest()
const site = 'http://localhost:3000'
const actions = new Map<string, Action>()
let desk: DeskInUse
let before: string
const cookies = new Map<string, string>()

beforeAll(async () => {
  for (const file of actionFiles()) {
    const noun = basename(file, '.ts')
    for (const [name, action] of await callable<Action>(file))
      actions.set(`${noun}.${name}`, action)
  }
  desk = await deskInUse()
  for (const [who, session] of Object.entries(desk.sessions)) {
    cookies.set(who, await sessionCookie(session))
  }
  before = everything()
})

afterAll(() => actions.clear())

/** How many rows this connection has written so far. */
function changes(): number {
  return Number(database().$client.prepare('SELECT total_changes()').pluck().get())
}

type Asking = {
  who: (typeof askers)[number]
  headers?: Record<string, string | undefined>
  extra?: object
}

/** Calls an action as the framework does. @returns what came of it, and who is what then */
async function callOf(name: string, { who, headers = { origin: site }, extra }: Asking) {
  const action = actions.get(name)
  const { form } = expectedActions[name] ?? {}
  if (!action || !form) throw new Error(`There is no action ${name}, or no row for it.`)
  const sent = new Headers({ host: 'localhost:3000' })
  if (who !== 'nobody') sent.set('cookie', cookies.get(who) ?? '')
  for (const [name, value] of Object.entries(headers)) if (value) sent.set(name, value)
  const fields = asForm(form(desk), extra)
  const given = action.length === 1 ? [fields] : [null, fields]
  // Whatever it does stays within this transaction, so that the next one finds the desk as it was.
  database().$client.exec('BEGIN')
  try {
    const written = changes()
    const outcome = await inFramework(sent, 'page', () => action(...given)).then(told, thrown)
    const isChanged = changes() > written && everything() !== before
    return { outcome: inWords(outcome, isChanged), standing: isChanged ? standing() : [] }
  } finally {
    database().$client.exec('ROLLBACK')
  }
}

async function outcomeOf(name: string, asking: Asking): Promise<string> {
  return (await callOf(name, asking)).outcome
}

function inWords(outcome: Outcome, isChanged: boolean): string {
  if (!isChanged) return outcome === 'ok' ? 'nothing' : outcome
  return outcome === 'ok' || outcome === 'elsewhere' ? outcome : `${outcome}, but changed`
}

function told(answer: Answer | undefined): Outcome {
  return answer === undefined || answer.ok ? 'ok' : (answer.reason ?? 'ok')
}

function thrown(error: unknown): Outcome {
  const { digest } = error as { digest?: unknown }
  if (typeof digest === 'string' && digest.startsWith('NEXT_REDIRECT')) return 'elsewhere'
  throw error
}

function asForm(given: object, extra: object = {}): FormData {
  const form = new FormData()
  const fields: [string, unknown][] = given instanceof FormData ? [...given] : Object.entries(given)
  const named = new Set(fields.map(([name]) => name))
  const more = Object.entries(extra).filter(([name]) => !named.has(name))
  for (const [name, value] of [...fields, ...more]) {
    for (const one of [value].flat()) {
      if (one instanceof File) form.append(name, one)
      else form.append(name, String(one))
    }
  }
  return form
}

test('every action of the project has its row, and every row its action', () => {
  expect(Object.keys(expectedActions).sort()).toEqual([...actions.keys()].sort())
  for (const file of actionFiles())
    expect(file).toMatch(/^lib\/actions\/((account|asks|digest|sign-in)\/)?[\w-]+\.ts$/)
})

describe.each(Object.keys(expectedActions))('%s', (name) => {
  const { answers = [] } = expectedActions[name] ?? {}

  test('answers each as it should', async () => {
    const outcomes: string[] = []
    for (const who of askers) outcomes.push(await outcomeOf(name, { who }))
    expect(outcomes).toEqual(answers)
  })

  test('takes nothing that did not come from a page of ours', async () => {
    for (const headers of [
      {},
      { origin: 'null' },
      { origin: 'https://evil.example' },
      { origin: 'https://evil.example', host: 'evil.example' },
      { origin: 'https://localhost:3000' },
      { origin: site, 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'none' },
    ]) {
      const outcome = await outcomeOf(name, { who: 'owner', headers })
      // Where nothing is answered, nothing may have been done.
      expect(['foreign', 'nothing'], JSON.stringify(headers)).toContain(outcome)
    }
  })

  test('does no more when more is sent', async () => {
    for (const who of ['stranger', 'owner'] as const) {
      expect(await callOf(name, { who, extra: more() })).toEqual(await callOf(name, { who }))
    }
  })
})

/** What nobody may say by a form. */
function more() {
  return {
    role: 'owner',
    actor: desk.people.owner,
    actorId: desk.people.owner,
    createdBy: desk.people.stranger,
    madeById: desk.people.stranger,
    addedById: desk.people.stranger,
    personId: desk.people.owner,
    state: 'live',
    isOwner: 'yes',
    sessionId: desk.sessions.owner,
    passwordHash: 'x',
    passedAt: '1',
    ['__proto__']: 'x',
    'constructor.prototype.role': 'owner',
  }
}
