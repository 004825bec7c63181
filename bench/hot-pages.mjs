import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { load } from './load.mjs'
import { median } from './median.mjs'

const seconds = 6
const rounds = 3

/**
 * Many hot pages, in turns quiet and with an unrelated publication every second; then what one publication draws.
 * @returns {Promise<{ quiet: number, busy: number, share: number, p99: number, p99Quiet: number, drawn: number }>}
 * requests a second, and milliseconds
 */
export async function hotPages(site, paths) {
  const db = new SQLite(join(site.dataDirectory, 'headsup.db'))
  db.pragma('busy_timeout = 5000')
  const headers = { 'accept-encoding': 'gzip' }
  for (const path of paths) await (await fetch(site.url + path, { headers })).text()
  await load(site.url, paths, { seconds: 2, headers })
  const turns = []
  for (let round = 0; round < rounds; round++) {
    const quiet = await load(site.url, paths, { seconds, headers })
    const timer = setInterval(() => publish(db), 1000)
    const before = await site.counters()
    const busy = await load(site.url, paths, { seconds, headers })
    clearInterval(timer)
    const { drawn } = await site.counters()
    turns.push({ quiet, busy, drawn: drawn - before.drawn })
  }
  db.close()
  const of = (pick) => median(turns.map(pick))
  return {
    quiet: of(({ quiet }) => quiet.perSecond),
    busy: of(({ busy }) => busy.perSecond),
    share: of(({ quiet, busy }) => busy.perSecond / quiet.perSecond),
    p99Quiet: of(({ quiet }) => quiet.p99),
    p99: of(({ busy }) => busy.p99),
    drawn: of(({ drawn }) => drawn),
  }
}

/** A new update that no hot page shows: it is older than all of them, and has a topic of its own. */
function publish(db) {
  const id = `bench-${process.hrtime.bigint()}`
  db.prepare(
    'INSERT INTO published_articles (id, slug, headline, first_published_at, modified_at, card) VALUES (?, ?, ?, 1, 1, ?)',
  ).run(id, id, 'An unrelated update', '0123456789abcdef.png')
}
