import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { exportSPKI, generateKeyPair, SignJWT } from 'jose'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openReplica } from './open-replica'
import { TestSqld } from './test-sqld'

const folder = mkdtempSync(join(tmpdir(), 'headsup-open-replica-'))
const keyFile = join(folder, 'key.pem')
const primary = new TestSqld(folder, ['--auth-jwt-key-file', keyFile])
let token = ''

beforeAll(async () => {
  const { publicKey, privateKey } = await generateKeyPair('EdDSA', { crv: 'Ed25519' })
  writeFileSync(keyFile, await exportSPKI(publicKey))
  token = await new SignJWT({ a: 'rw' }).setProtectedHeader({ alg: 'EdDSA' }).sign(privateKey)
  await primary.start()
})

afterAll(async () => {
  await primary.kill()
  rmSync(folder, { recursive: true })
})

const open = (name: string, change: { url?: string; token?: string } = {}) =>
  openReplica(join(folder, name), { url: primary.url, token, ...change })

test('whoever has the token comes in', () => {
  const client = open('in')
  client.exec('CREATE TABLE tried (id INTEGER PRIMARY KEY) STRICT')
  expect(client.prepare('SELECT count(*) FROM tried').pluck().get()).toBe(0)
  expect(client.line.clockOff()).toBeLessThan(60)
  client.close()
})

test('another token, or none, is refused in words', () => {
  for (const wrong of ['', 'eyJhbGciOiJFZERTQSJ9.e30.AAAA']) {
    expect(() => open('refused', { token: wrong })).toThrow(
      'does not accept DATABASE_PRIMARY_TOKEN',
    )
  }
})

test('a machine that was off comes up to date before it shows anything', () => {
  const off = open('off')
  off.close()
  const on = open('on')
  on.prepare('INSERT INTO tried (id) VALUES (?)').run(7)
  on.close()
  const again = open('off')
  expect(again.prepare('SELECT id FROM tried').pluck().all()).toEqual([7])
  again.close()
})

test('where nothing answers a machine says so and does not begin', async () => {
  await primary.kill()
  expect(() => open('on')).toThrow(`The primary database ${primary.url} does not answer`)
  expect(() => open('new')).toThrow('does not answer')
  expect(readdirSync(folder)).not.toContain('new')
})
