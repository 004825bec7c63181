import { execFileSync, spawn } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import SQLite from 'better-sqlite3'
import { forTypeScript, root } from '../cli/steps/run.mjs'
import { memoryOf } from './cpu.mjs'
import { DeskClient } from './desk-client.mjs'
import { hireEditor } from './editor.mjs'
import { filled } from './growth.mjs'
import { startSite } from './site.mjs'

const updates = 10_000
const pictures = 1_000

/** What a site of some size costs whoever runs it: memory at rest, a backup while people save, an upgrade. */
export async function upkeep(results) {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'headsup-upkeep-'))
  cpSync(filled(updates), dataDirectory, { recursive: true })
  addPictures(dataDirectory)
  const site = await startSite(dataDirectory)
  try {
    results.add('Memory at rest', memoryOf(site.pid), 'MB', 'at most 200')
    hireEditor(site)
    const desk = new DeskClient(site.url)
    await desk.signIn()
    await ofBackup(site, desk, results)
  } finally {
    await site.stop()
    rmSync(dataDirectory, { recursive: true })
  }
  const { ms, cpu, applied } = migrated()
  results.add(`An upgrade of ${updates} updates, its copy included`, ms, 'ms', 'under 5000')
  results.note(`${applied} migrations, ${cpu.toFixed(0)} ms of CPU`)
}

async function ofBackup(site, desk, results) {
  const backup = headsup(site, 'backup')
  const saves = await savesUntil(backup.ended, site, desk)
  const seconds = (performance.now() - backup.begin) / 1000
  if ((await backup.ended) !== 0) throw new Error('The backup failed.')
  results.add(`A backup of ${updates} updates and ${pictures} pictures`, seconds, 's', 'under 30')
  const sorted = saves.toSorted((one, other) => one - other)
  const at = (share) => sorted[Math.ceil(sorted.length * share) - 1]
  results.add('A save meanwhile, 95th percentile', at(0.95), 'ms', 'under 200')
  results.note(`${sorted.length} saves; median ${at(0.5).toFixed(0)}, longest ${at(1).toFixed(0)}`)
}

/** Saves on and on. @returns how long each took, in milliseconds */
async function savesUntil(ended, { dataDirectory }, desk) {
  const db = new SQLite(join(dataDirectory, 'headsup.db'), { readonly: true })
  const id = db.prepare('SELECT id FROM articles ORDER BY id LIMIT 1').pluck().get()
  db.close()
  let { rev, values } = await desk.article(id)
  let isOver = false
  ended.then(() => {
    isOver = true
  })
  const took = []
  while (!isOver) {
    const begin = performance.now()
    const stored = await desk.save(id, rev, { ...values, headline: `Save ${rev}` })
    took.push(performance.now() - begin)
    rev = stored.rev
    values = stored.values
  }
  return took
}

function headsup({ url, dataDirectory }, ...words) {
  const begin = performance.now()
  const child = spawn(process.execPath, ['cli/headsup.mjs', ...words], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DATA_DIR: dataDirectory, SITE_URL: url },
  })
  return { begin, ended: new Promise((done) => child.once('exit', done)) }
}

/** Of the size that pictures of the desk have; what they show does not matter here. */
function addPictures(dataDirectory) {
  const media = join(dataDirectory, 'media')
  mkdirSync(media, { recursive: true, mode: 0o700 })
  for (let number = 0; number < pictures; number++) {
    const name = `${number.toString(16).padStart(16, '0')}.webp`
    writeFileSync(join(media, name), randomBytes(200_000), { mode: 0o600 })
  }
}

function migrated() {
  const words = [...forTypeScript, 'bench/migrate-many.ts', String(updates)]
  return JSON.parse(execFileSync(process.execPath, words, { cwd: root, encoding: 'utf8' }))
}
