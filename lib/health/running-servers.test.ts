import { mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

let directory = ''

beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'headsup-servers-'))
  vi.resetModules()
  vi.stubEnv('DATA_DIR', directory)
})

afterEach(() => {
  vi.unstubAllEnvs()
  rmSync(directory, { recursive: true })
})

const files = () => readdirSync(join(directory, 'servers'))
const here = { pid: process.pid, machine: hostname(), address: 'http://127.0.0.1:1', version: '1' }

function noteOfAnother(said: object, secondsAgo = 0): string {
  const file = join(directory, 'servers', `${Math.random()}.json`)
  writeFileSync(file, JSON.stringify(said))
  const at = Date.now() / 1000 - secondsAgo
  utimesSync(file, at, at)
  return file
}

test('a server is noted as long as it runs, and a second one is named', async () => {
  const { noteServer, runningServers } = await import('./running-servers')
  const { lookAtServers } = await import('./look-at-servers')
  expect(lookAtServers()).toEqual({
    check: 'servers',
    ok: true,
    detail: 'None runs on this data directory.',
  })
  const stopOne = noteServer(here.address, here.version)
  expect(runningServers()).toEqual([here])
  const one = `process ${process.pid} on ${hostname()} at http://127.0.0.1:1, version 1`
  expect(lookAtServers()).toMatchObject({ ok: true, detail: `One runs: ${one}.` })
  const stopOther = noteServer('http://127.0.0.1:2', '2')
  expect(lookAtServers()).toEqual({
    check: 'servers',
    ok: false,
    detail: `2 run on this data directory: ${one}; process ${process.pid} on ${hostname()} at http://127.0.0.1:2, version 2.`,
    mend: 'Stop all but one of them: nothing is lost with two, but each keeps its own pages and counts.',
  })
  stopOther()
  stopOne()
  expect(runningServers()).toEqual([])
  expect(files()).toEqual([])
})

test('what a killed server left counts for nothing, and goes with the next start', async () => {
  const { noteServer, runningServers } = await import('./running-servers')
  const stop = noteServer(here.address, here.version)
  const last = 2 ** 22 + 1
  noteOfAnother({ ...here, pid: last })
  noteOfAnother({ ...here, machine: 'another' }, 61)
  noteOfAnother([])
  expect(runningServers()).toEqual([here])
  noteOfAnother({ ...here, machine: 'another', pid: last }, 50)
  expect(runningServers()).toHaveLength(2)
  noteServer('http://127.0.0.1:3', '3')()
  expect(files()).toHaveLength(3)
  stop()
})

test('a place that cannot be written to stops nobody', async () => {
  vi.stubEnv('DATA_DIR', '/dev/null')
  const { noteServer, runningServers } = await import('./running-servers')
  const { openLog } = await import('@/lib/log')
  openLog('fatal', false)
  const stop = noteServer(here.address, here.version)
  expect(runningServers()).toEqual([])
  stop()
  globalThis.headsupLog = undefined
})
