import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import SQLite from 'better-sqlite3'
import { median } from './median.mjs'

const rounds = 40

/** Milliseconds, medians: a page that must be rendered anew, and from a commit to the first answer that shows it. */
export async function freshness(page, dataDirectory) {
  const db = new SQLite(join(dataDirectory, 'headsup.db'))
  db.pragma('busy_timeout = 5000')
  try {
    return { render: await renderTime(db, page), commitToFresh: await commitToFresh(db, page) }
  } finally {
    db.close()
  }
}

async function renderTime(db, page) {
  const outdate = db.prepare('UPDATE publication_version SET version = version + 1')
  return repeated(async () => {
    outdate.run()
    return timed(async () => (await fetch(page)).text())
  })
}

async function commitToFresh(db, page) {
  const slug = page.split('/').at(-1)
  const rename = db.prepare('UPDATE published_articles SET headline = ? WHERE slug = ?')
  let round = 0
  return repeated(() => {
    const headline = `Headline of round ${++round} of the benchmark`
    return timed(async () => {
      rename.run(headline, slug)
      while (!(await (await fetch(page)).text()).includes(headline));
    })
  })
}

async function repeated(measure) {
  const times = []
  for (let round = 0; round < rounds; round++) times.push(await measure())
  return median(times)
}

async function timed(work) {
  const begin = performance.now()
  await work()
  return performance.now() - begin
}
