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

/**
 * Kills the server at random moments while four people save and updates are published from the command line, which
 * is killed half the time too; after each kill looks into the file, starts again and looks whether people are still in.
 * @param {number} rounds
 * @returns {Promise<Kept>}
 * @typedef {{ saves: number, publications: number, lost: string[], starts: number[], sent: number }} Kept
 */
export async function keptIsKept(rounds) {
  const directory = mkdtempSync(join(tmpdir(), 'headsup-proof-'))
  const kept = { saves: 0, publications: 0, lost: [], starts: [], sent: 0 }
  try {
    let site = await startSite(directory, { HEADSUP_DEMO: '1' })
    hireEditor(site)
    const desk = new DeskClient(site.url)
    await desk.signIn()
    for (let round = 0; round < rounds; round++) {
      const acknowledged = await underLoad(site, desk, kept)
      const begin = performance.now()
      lookInto(directory, acknowledged, kept.lost)
      site = await startSite(directory)
      kept.starts.push(performance.now() - begin)
      await lookAtDesk(desk, acknowledged, kept.lost)
    }
    await site.stop()
    return kept
  } finally {
    rmSync(directory, { recursive: true, force: true })
  }
}

/** @returns what was acknowledged last, for each update */
async function underLoad(site, desk, kept) {
  const ids = idsIn(site.dataDirectory)
  const acknowledged = new Map()
  const load = { isOn: true }
  const savers = ids.slice(0, 4).map((id) => saveOnAndOn(desk, id, load, acknowledged, kept))
  const publisher = publishOne(site, ids[4])
  while (acknowledged.size === 0) await wait(10)
  await wait(Math.random() * 1_500)
  if (Math.random() < 0.5) publisher.child.kill('SIGKILL')
  process.kill(site.pid, 'SIGKILL')
  load.isOn = false
  await Promise.all(savers)
  const isPublished = (await publisher.code) === 0
  if (isPublished) kept.publications += 1
  return { saved: acknowledged, published: isPublished ? ids[4] : null }
}

async function saveOnAndOn(desk, id, load, acknowledged, kept) {
  try {
    let { rev, values } = await desk.article(id)
    while (load.isOn) {
      kept.sent += 1
      const headline = `Save ${rev} of ${id.slice(-6)}`
      const stored = await desk.save(id, rev, { ...values, headline })
      acknowledged.set(id, { rev: stored.rev, headline })
      kept.saves += 1
      rev = stored.rev
      values = stored.values
    }
  } catch (error) {
    // Whoever is cut off has no answer, and nothing was promised.
    if (load.isOn && !(error instanceof TypeError)) throw error
  }
}

function publishOne({ url, dataDirectory }, id) {
  const words = ['cli/headsup.mjs', 'publish', id, '--reason', 'The proof changed its time.']
  const child = spawn(process.execPath, words, {
    cwd: root,
    stdio: 'ignore',
    env: { ...process.env, DATA_DIR: dataDirectory, SITE_URL: url },
  })
  return { child, code: new Promise((done) => child.once('exit', done)) }
}

/** What the file holds right after the kill, read as the next start will. */
function lookInto(directory, { saved, published }, lost) {
  const db = new SQLite(join(directory, 'headsup.db'))
  try {
    const integrity = db.pragma('integrity_check', { simple: true })
    if (integrity !== 'ok') lost.push(`integrity: ${integrity}`)
    const broken = db.pragma('foreign_key_check').length
    if (broken > 0) lost.push(`${broken} references lead nowhere`)
    const article = db.prepare('SELECT rev, live_rev, headline FROM articles WHERE id = ?')
    const audited = db
      .prepare("SELECT count(*) FROM audit_log WHERE subject = ? AND actor_name = 'Bench Editor'")
      .pluck()
    for (const [id, { rev, headline }] of saved) {
      const found = article.get(id)
      if (found.rev < rev) lost.push(`save ${rev} of ${id}: ${found.rev} is there`)
      else if (found.rev === rev && found.headline !== headline)
        lost.push(`words of save ${rev} of ${id}`)
      if (audited.get(id) === 0) lost.push(`the audit of ${id}`)
    }
    const live = published && article.get(published)
    if (live && live.live_rev !== live.rev) lost.push(`the publication of ${published}`)
  } finally {
    db.close()
  }
}

async function lookAtDesk(desk, { saved }, lost) {
  for (const [id, { rev }] of saved) {
    const found = await desk.article(id).catch(() => null)
    if (!found) lost.push(`the session, or ${id} at the desk`)
    else if (found.rev < rev) lost.push(`save ${rev} of ${id} at the desk`)
  }
}

function idsIn(directory) {
  const db = new SQLite(join(directory, 'headsup.db'), { readonly: true })
  try {
    return db.prepare('SELECT id FROM articles ORDER BY id').pluck().all()
  } finally {
    db.close()
  }
}
