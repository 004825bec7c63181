import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import { isDeepStrictEqual } from 'node:util'
import SQLite from 'better-sqlite3'
import { DeskClient } from './desk-client.mjs'

const saves = 100
const pagesAtOnce = 50

/**
 * What a save of a full update takes at the desk: with nothing else going on, and while fifty different pages that
 * have to be drawn are asked for at once, again and again.
 * @returns {Promise<{ quiet: Times, busy: Times, drawn: number }>} milliseconds, and pages drawn meanwhile
 * @typedef {{ median: number, p95: number }} Times
 */
export async function saveUnderDraws(site, slug) {
  const db = new SQLite(join(site.dataDirectory, 'headsup.db'))
  db.pragma('busy_timeout = 5000')
  try {
    const desk = new DeskClient(site.url)
    await desk.signIn()
    const id = db.prepare('SELECT id FROM articles WHERE slug = ?').pluck().get(slug)
    const quiet = await timesOf(desk, id)
    const before = await site.counters()
    const stop = rush(site, db)
    const busy = await timesOf(desk, id)
    const asked = await stop()
    const drawn = (await site.counters()).drawn - before.drawn
    if (drawn < asked) throw new Error(`Of ${asked} pages only ${drawn} were drawn.`)
    return { quiet, busy, drawn }
  } finally {
    db.close()
  }
}

/** Saves one after the other, each with another headline; what came back must be what was sent. */
async function timesOf(desk, id) {
  const times = []
  let { rev, values } = await desk.article(id)
  for (let round = 0; round < saves; round++) {
    const sent = { ...values, headline: `Save ${rev} of the benchmark` }
    const begin = performance.now()
    const stored = await desk.save(id, rev, sent)
    times.push(performance.now() - begin)
    if (stored.rev !== rev + 1 || !isDeepStrictEqual(stored.values, sent)) {
      throw new Error(`Save ${rev} did not keep what was sent.`)
    }
    rev = stored.rev
    values = stored.values
  }
  times.sort((a, b) => a - b)
  return { median: times[saves / 2], p95: times[Math.ceil(saves * 0.95) - 1] }
}

/** Asks for all pages at once until it is stopped. @returns how to stop, which says how many were asked for */
function rush(site, db) {
  const paths = pagesOf(db)
  // Every page asks for the settings, so a change of them has every page drawn anew.
  const change = db.prepare(
    "INSERT INTO settings (key, value) VALUES ('bench', ?) ON CONFLICT DO UPDATE SET value = excluded.value",
  )
  let isOn = true
  let asked = 0
  const whole = (async () => {
    while (isOn) {
      change.run(JSON.stringify(asked))
      await Promise.all(paths.map((path) => page(site.url + path)))
      asked += paths.length
    }
  })()
  return async () => {
    isOn = false
    await whole
    return asked
  }
}

async function page(url) {
  const answer = await fetch(url)
  await answer.arrayBuffer()
  if (!answer.ok) throw new Error(`${url} was answered with ${answer.status}.`)
}

/** All updates, then topics, then searches. */
function pagesOf(db) {
  const all = (sql) => db.prepare(sql).pluck().all()
  const topics = all('SELECT slug FROM published_topics WHERE updates > 0 ORDER BY slug')
  const paths = [
    ...all('SELECT slug FROM published_articles').map((slug) => `/updates/${slug}`),
    ...topics.map((slug) => `/topics/${slug}`),
    ...topics.map((slug) => `/search?q=${slug}`),
  ]
  if (paths.length < pagesAtOnce) throw new Error('The demo has too few pages.')
  return paths.slice(0, pagesAtOnce)
}
