import { once } from 'node:events'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { Worker } from 'node:worker_threads'
import SQLite from 'better-sqlite3'
import { memoryOf } from './cpu.mjs'
import { DeskClient } from './desk-client.mjs'

const writers = 16
const seconds = 60
const megabyte = 1024 * 1024

/**
 * A minute in which sixteen people write, each in an update of their own with a save a second, while two hundred read a
 * page a second. What a crowd reads has been read before: each page is drawn once ahead of the minute.
 * @returns {Promise<Crowd>} times in milliseconds, sizes in megabytes; `failed` says what went wrong, in words
 * @typedef {{ saves: number, p95: number, median: number, read: number, reading: number, failed: string[],
 *   grew: number, log: number }} Crowd
 */
export async function crowd(site) {
  const desk = new DeskClient(site.url)
  await desk.signIn()
  const { ids, paths } = pagesOf(site.dataDirectory)
  for (const path of paths) await (await fetch(site.url + path)).arrayBuffer()
  const workerData = { url: site.url, paths, readers: 200 }
  const readers = new Worker(new URL('reading-crowd.mjs', import.meta.url), { workerData })
  await once(readers, 'online')
  const until = performance.now() + seconds * 1000
  const sizes = watchSizes(site, until)
  const all = await Promise.all(ids.map((id, at) => writeUntil(until, desk, id, at)))
  readers.postMessage('stop')
  const [told] = await once(readers, 'message')
  const times = all.flatMap(({ times }) => times).toSorted((a, b) => a - b)
  const waits = told.waits.toSorted((a, b) => a - b)
  return {
    saves: times.length,
    p95: times[Math.ceil(times.length * 0.95) - 1] ?? 0,
    median: times[times.length >> 1] ?? 0,
    read: waits.length,
    reading: waits[Math.ceil(waits.length * 0.95) - 1] ?? 0,
    failed: [...all.flatMap(({ failed }) => failed), ...told.failed],
    ...(await sizes),
  }
}

async function writeUntil(until, desk, id, at) {
  const times = []
  const failed = []
  let { rev, values } = await desk.article(id)
  await wait((at / writers) * 1000)
  while (performance.now() < until) {
    const begin = performance.now()
    try {
      const headline = `Save ${rev} of writer ${at + 1} in the crowd`
      ;({ rev, values } = await desk.save(id, rev, { ...values, headline }))
      times.push(performance.now() - begin)
    } catch (error) {
      failed.push(String(error))
      ;({ rev, values } = await desk.article(id))
    }
    await wait(Math.max(0, 1000 - (performance.now() - begin)))
  }
  return { times, failed }
}

/** What the memory grew by in the second half of the minute, and the most that the log of the database had. */
async function watchSizes(site, until) {
  const file = join(site.dataDirectory, 'headsup.db-wal')
  const half = until - (seconds * 1000) / 2
  let before = 0
  let log = 0
  while (performance.now() < until) {
    if (existsSync(file)) log = Math.max(log, statSync(file).size / megabyte)
    if (before === 0 && performance.now() > half) before = memoryOf(site.pid)
    await wait(200)
  }
  return { grew: memoryOf(site.pid) - before, log }
}

function pagesOf(directory) {
  const db = new SQLite(join(directory, 'headsup.db'), { readonly: true })
  try {
    const all = (sql) => db.prepare(sql).pluck().all()
    const ids = all(`SELECT id FROM articles ORDER BY id LIMIT ${writers}`)
    if (ids.length < writers) throw new Error('There are too few updates.')
    const slugs = all('SELECT slug FROM published_articles LIMIT 200')
    return { ids, paths: ['/', '/topics', '/feed.xml', ...slugs.map((slug) => `/updates/${slug}`)] }
  } finally {
    db.close()
  }
}
