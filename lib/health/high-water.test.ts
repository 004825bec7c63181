import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { writeTransaction } from '@/db/transaction'
import { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { testPublication } from '@/lib/published/test-publication'
import { lookAtHighWater, noteHighWater } from './high-water'

const { db, folder } = testPublication()
const note = () => readFileSync(join(folder(), 'high-water'), 'utf8')
const fine = {
  check: 'newest changes',
  ok: true,
  detail: 'The database has all that it was seen to have.',
}

afterEach(() => {
  globalThis.headsupHighWater = undefined
})

const act = () =>
  writeTransaction(db(), (tx) => audit(tx, Actor.commandLine(), 'did something', 'nothing'))

test('a database that lost its newest changes is known by what was noted, also while it goes on', () => {
  expect(lookAtHighWater()).toEqual(fine)
  act()
  noteHighWater()
  const first = note()
  act()
  noteHighWater()
  expect(note()).not.toBe(first)
  expect(lookAtHighWater()).toEqual(fine)
  const { id, at } = JSON.parse(note())
  loseRow(id)
  const time = new Date(at).toISOString().slice(0, 19).replace('T', ' ')
  const lost = {
    check: 'newest changes',
    ok: false,
    detail: expect.stringContaining(`lacks what was done until ${time} UTC`),
    mend: expect.stringContaining(`remove ${join(folder(), 'high-water')}.`),
  }
  expect(lookAtHighWater()).toEqual(lost)
  globalThis.headsupHighWater = undefined
  act()
  noteHighWater()
  expect(lookAtHighWater()).toEqual(lost)
  rmSync(join(folder(), 'high-water'))
  noteHighWater()
  expect(lookAtHighWater()).toEqual(fine)
})

/** As a write-ahead log that is cut does. */
function loseRow(id: string): void {
  const client = db().$client
  const trigger = client
    .prepare(
      "SELECT name, sql FROM sqlite_master WHERE type = 'trigger' AND tbl_name = 'audit_log'",
    )
    .all() as { name: string; sql: string }[]
  for (const { name } of trigger) client.exec(`DROP TRIGGER ${name}`)
  client.prepare('DELETE FROM audit_log WHERE id = ?').run(id)
  for (const { sql } of trigger) client.exec(sql)
}
