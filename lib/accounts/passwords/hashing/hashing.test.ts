import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { getPriority } from 'node:os'
import { expect, test } from 'vitest'
import { Busy } from '@/lib/errors'
import { hashing } from './hashing'

const strength = { memoryCost: 19_456, timeCost: 2, parallelism: 1 }
const fresh = { password: 'a long enough phrase', stored: null, strength }

test('of fifty at once twenty-two are hashed, and the others refused', async () => {
  const settled = await Promise.allSettled(Array.from({ length: 50 }, () => hashing(fresh)))
  const refused = settled.flatMap((one) => (one.status === 'rejected' ? [one.reason] : []))
  expect(refused).toHaveLength(28)
  for (const reason of refused) expect(reason).toBeInstanceOf(Busy)
})

test('a hash that is none is a failure, and the next job is done', async () => {
  await expect(hashing({ ...fresh, stored: 'nothing' })).rejects.toThrow('“hasher” failed')
  const stored = String(await hashing(fresh))
  expect(await hashing({ ...fresh, stored })).toBe(true)
})

test.runIf(process.platform === 'linux')('what hashes lets everything else go first', async () => {
  await Promise.all([hashing(fresh), hashing(fresh)])
  const priorities = readdirSync('/proc/self/task').map((id) => getPriority(Number(id)))
  expect(priorities.filter((one) => one === Math.min(getPriority() + 10, 19))).toHaveLength(2)
})

test('files are read meanwhile, and a process that hashed ends when it has nothing else to do', async () => {
  const program = `
    const { hashPassword } = await import('./lib/accounts/passwords/passwords.ts')
    let hashed = 0
    const both = ['one', 'two'].map((word) => hashPassword(word).then(() => { hashed += 1 }))
    await (await import('node:fs/promises')).readFile('package.json')
    console.log('after the file', hashed)
    await Promise.all(both)
    console.log('at the end', hashed)`
  const args = [
    '--conditions=react-server',
    '--import',
    'tsx',
    '--input-type=module',
    '-e',
    program,
  ]
  // With one thread in the pool, a file would wait for every hash that was put there.
  const env = { ...process.env, UV_THREADPOOL_SIZE: '1' }
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env })
  const ended = once(child, 'exit')
  const said = Buffer.concat(await child.stdout.toArray()).toString()
  expect([said, await ended]).toEqual(['after the file 0\nat the end 2\n', [0, null]])
})
