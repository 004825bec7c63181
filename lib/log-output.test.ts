import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { closeSync, openSync } from 'node:fs'
import { expect, test } from 'vitest'

/** Logs far more than a pipe holds, and says on stderr that it is still there. */
const program = `
  import { log, openLog } from './lib/log.ts'
  openLog('info', false)
  for (let round = 0; round < 200; round++) {
    for (let line = 0; line < 100; line++) log().info({ round, filling: 'x'.repeat(100) }, 'line')
    await new Promise((later) => setImmediate(later))
  }
  process.stderr.write('still here')
  process.exit(0)`

async function runs(stdout: number | 'pipe', then: (child: ChildProcess) => void = () => {}) {
  const args = ['--import', 'tsx', '--input-type=module', '--eval', program]
  const child = spawn(process.execPath, args, { stdio: ['ignore', stdout, 'pipe'] })
  then(child)
  let said = ''
  child.stderr?.on('data', (part) => {
    said += part
  })
  const [code] = await once(child, 'exit')
  return { code, said }
}

test('a full disk stops nobody', async () => {
  const full = openSync('/dev/full', 'w')
  expect(await runs(full)).toEqual({ code: 0, said: 'still here' })
  closeSync(full)
})

test('a reader that has gone stops nobody', async () => {
  const gone = await runs('pipe', (child) => child.stdout?.destroy())
  expect(gone).toEqual({ code: 0, said: 'still here' })
})

test('a reader that takes nothing holds up nobody', async () => {
  const stuck = await runs('pipe', (child) => child.stdout?.pause())
  expect(stuck).toEqual({ code: 0, said: 'still here' })
})
