import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { database } from '@/db/connection'
import { Actor } from '@/lib/accounts/actor'
import { carriedNames } from '@/lib/editing/transfers/carried-tables'
import type { UpdateRecord } from '@/lib/editing/transfers/update-record'
import { getUpdate } from '@/lib/published/get-update'
import { testPublication } from '@/lib/published/test-publication'
import { exportPublication } from './export-publication'
import { importPublication } from './import-publication'
import { contentsOf } from './test-contents'
import { beginAnew, fillPublication, secrets } from './test-whole-publication'

const { folder } = testPublication()
const actor = Actor.commandLine()
let first: Record<string, string>
let id: string

const place = (name: string) => join(folder(), 'out', name)

beforeAll(async () => {
  id = await fillPublication()
  exportPublication(actor, place('first'))
  first = contentsOf(place('first'))
})

test('every kind of row that is carried is there to be compared, and so is every noun', () => {
  const record: UpdateRecord = JSON.parse(first[`updates/${id}.json`] ?? '')
  const retracted = Object.values(first).filter((text) => text.includes('"It was not so."'))
  expect(retracted.length).toBeGreaterThan(0)
  const none = carriedNames.filter((name) => record.rows[name].length === 0)
  expect(none).toEqual(['retractions'])
  expect(Object.keys(record.live?.askers ?? {}).length).toBeGreaterThan(0)
  for (const noun of ['settings', 'people', 'topics', 'media', 'templates', 'keys', 'gone']) {
    expect(first[`${noun}.json`]?.length, noun).toBeGreaterThan(10)
  }
  expect(Object.keys(first).filter((path) => path.startsWith('media/')).length).toBeGreaterThan(4)
  expect(first['live/a-whole-update.md']).toContain('May run')
})

test('nothing that lets somebody in or names a reader goes out, nor a way to undo', () => {
  const all = Object.values(first).join('\n')
  const asked = database().all<{ hash: string; network: string }>(
    sql`SELECT hash, network FROM asks`,
  )
  expect(asked.length).toBeGreaterThan(0)
  const words = [...secrets, ...asked.flatMap(({ hash, network }) => [hash, network])]
  for (const word of [...words, 'passwordSignIn', '"replaced"']) expect(all).not.toContain(word)
  expect(all).toContain('Ada Example')
})

test('brought into an empty publication and taken out again, every file is the same', () => {
  const live = getUpdate('a-whole-update')
  beginAnew(folder())
  const tally = importPublication(actor, place('first'), false)
  expect(tally).toEqual({
    published: 1,
    drafts: 6,
    alreadyHere: 0,
    keptBack: [],
    leftOut: [],
    refused: [],
  })
  expect(getUpdate('a-whole-update')).toEqual(live)
  exportPublication(actor, place('second'))
  expect(contentsOf(place('second'))).toEqual(first)

  const again = importPublication(actor, place('first'), false)
  expect(again).toMatchObject({ published: 0, drafts: 0, alreadyHere: 7, leftOut: [] })
  exportPublication(actor, place('third'))
  expect(contentsOf(place('third'))).toEqual(first)
  expect(existsSync(`${place('third')}.part`)).toBe(false)
})
