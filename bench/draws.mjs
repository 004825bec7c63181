import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import SQLite from 'better-sqlite3'
import { cpuOf } from './cpu.mjs'
import { median } from './median.mjs'

const rounds = 60

/**
 * CPU of the server for a page that has to be drawn, and the same in pieces of fixed work done in the same minute,
 * which says more on a machine that is busy or slow.
 * @returns {Promise<{ cpu: number, pieces: number }>} milliseconds, median
 */
export async function drawCost(site, path, count = rounds) {
  const db = new SQLite(join(site.dataDirectory, 'headsup.db'))
  db.pragma('busy_timeout = 5000')
  // Every page asks for the settings, so a change of them draws every page anew.
  const change = db.prepare(
    "INSERT INTO settings (key, value) VALUES ('bench', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
  )
  const draws = []
  const pieces = []
  for (let round = 0; round < count; round++) {
    change.run(JSON.stringify(round))
    const before = cpuOf(site.pid)
    const answer = await fetch(site.url + path)
    await answer.arrayBuffer()
    draws.push(cpuOf(site.pid) - before)
    pieces.push(fixedWork())
  }
  db.prepare("DELETE FROM settings WHERE key = 'bench'").run()
  db.close()
  return { cpu: median(draws), pieces: median(draws) / median(pieces) }
}

/** Hashing four megabytes. In milliseconds. */
function fixedWork() {
  const bytes = Buffer.alloc(4 * 1024 * 1024, 7)
  const begin = performance.now()
  createHash('sha256').update(bytes).digest()
  return performance.now() - begin
}
