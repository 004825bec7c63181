import { join } from 'node:path'
import { expect, test } from 'vitest'
import { testPublication } from '@/lib/published/test-publication'
import { logOfTest } from '@/lib/test-log'
import { openDatabase } from './connection'

const { folder } = testPublication()
const logged = logOfTest()

test('a query that takes long is a line, without what it was asked about', () => {
  const { $client } = openDatabase(join(folder(), 'headsup.db'))
  $client.function('pause', (ms) => {
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, Number(ms))
    return 'done'
  })
  const sql = 'SELECT pause(?) AS rested WHERE ? <> 0'
  const rest = $client.prepare(sql)
  expect(rest.all(1, 'hunter2')).toEqual([{ rested: 'done' }])
  expect(logged()).toEqual([])
  rest.all(250, 'hunter2')
  rest.get(250, 'hunter2')
  $client.prepare(`CREATE TEMP TABLE rests AS ${sql}`).run(250, 'hunter2')
  $client.close()
  const line = { level: 'warn', ms: expect.any(Number), msg: 'slow query' }
  expect(logged()).toEqual([
    { ...line, sql },
    { ...line, sql },
    { ...line, sql: `CREATE TEMP TABLE rests AS ${sql}` },
  ])
})
