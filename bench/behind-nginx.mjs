import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, get } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { cpuOf } from './cpu.mjs'
import { has, load } from './load.mjs'
import { median } from './median.mjs'
import { startNginx } from './nginx.mjs'
import { startSite } from './site.mjs'

const port = 4170
const ports = [4158, 4168]
const slug = 'openai-ends-microsoft-cloud-exclusivity'
const nowhere = '/updates/none-'
const hot = ['/', '/topics', `/updates/${slug}`]
const seconds = 4
/** A file nginx packs for each browser anew; a page it keeps packed. */
const whoAsks = [
  ['a browser', 'gzip, deflate, br, zstd'],
  ['who takes nothing packed', 'identity'],
]

/** What the site carries behind nginx, and whether readers notice a restart and a second process beside the first. */
export async function behindNginx(results) {
  if (!has('nginx')) return console.log('left out: nginx is not installed')
  const dataDirectory = mkdtempSync(join(tmpdir(), 'headsup-behind-'))
  let site = await startSite(dataDirectory, settingsOf(ports[0]))
  const page = await (await fetch(`${site.url}/updates/${slug}`)).text()
  const nginx = await startNginx(port, ports, page)
  try {
    for (const [who, accepted] of whoAsks) {
      const { plain, kept } = await costs(nginx, accepted)
      results.add(
        `A kept page behind nginx for ${who}, against a plain file of its size`,
        (kept.perSecond / plain.perSecond) * 100,
        '% of its rate',
        'at least 80',
      )
      results.note(
        `${kept.perSecond.toFixed(0)} a second against ${plain.perSecond.toFixed(0)}; CPU of nginx for each ${kept.cpu.toFixed(1)} µs against ${plain.cpu.toFixed(1)}`,
      )
    }

    const alone = await whileReading(nginx.url, hot, async () => {
      await site.stop()
      site = await startSite(dataDirectory, settingsOf(ports[0]))
    })
    results.add(
      'Kept pages that failed during a restart',
      alone.failed,
      `of ${alone.asked}`,
      'none',
    )

    const pair = await whileReading(nginx.url, distinct(), async () => {
      const second = await startSite(dataDirectory, settingsOf(ports[1]))
      await site.stop()
      site = await startSite(dataDirectory, settingsOf(ports[0]))
      await second.stop()
    })
    results.add(
      'Any requests that failed while two processes took turns',
      pair.failed,
      `of ${pair.asked}`,
      'none of 1000 or more',
    )
    results.note(
      Object.entries(pair.statuses)
        .map(([status, count]) => `${status} × ${count}`)
        .join(', '),
    )
  } finally {
    await nginx.stop()
    await site.stop()
    rmSync(dataDirectory, { recursive: true })
  }
}

function settingsOf(own) {
  return { PORT: String(own), TRUST_PROXY: '1', HEADSUP_DEMO: '1' }
}

/** Answers a second, and microseconds of nginx's CPU for each. In turns, since others use this machine too. */
async function costs({ url, worker }, accepted) {
  const turns = []
  for (let round = 0; round < 3; round++) {
    const plain = await costOf(worker, url, '/plain.html', accepted)
    turns.push({ plain, kept: await costOf(worker, url, `/updates/${slug}`, accepted) })
  }
  const of = (name) => ({
    perSecond: median(turns.map((turn) => turn[name].perSecond)),
    cpu: median(turns.map((turn) => turn[name].cpu)),
  })
  return { plain: of('plain'), kept: of('kept') }
}

async function costOf(worker, url, path, accepted) {
  const before = cpuOf(worker)
  const headers = { 'accept-encoding': accepted }
  const { requests, perSecond } = await load(url, [path], { seconds, headers })
  return { perSecond, cpu: ((cpuOf(worker) - before) * 1000) / requests }
}

/** Addresses that nginx has not kept: in turns an update, and what is nowhere. */
function* distinct() {
  for (let number = 0; ; number++) {
    yield `/updates/${slug}?n=${number}`
    yield `${nowhere}${number}`
  }
}

/** Four readers ask on and on while something is done, and for a thousand requests at least. */
async function whileReading(url, paths, work) {
  const agent = new Agent({ keepAlive: true, maxSockets: 4 })
  const seen = { asked: 0, failed: 0, statuses: {} }
  let isOver = false
  const own = paths[Symbol.iterator]()
  const reader = async () => {
    while (!isOver || seen.asked < 1000) {
      const path = nextOf(own, seen.asked)
      const status = await statusOf(agent, url + path)
      seen.asked += 1
      seen.statuses[status] = (seen.statuses[status] ?? 0) + 1
      if (status !== (path.startsWith(nowhere) ? 404 : 200)) seen.failed += 1
    }
  }
  for (const path of hot) await statusOf(agent, url + path)
  const readers = [1, 2, 3, 4].map(reader)
  await work()
  isOver = true
  await Promise.all(readers)
  agent.destroy()
  return seen
}

function nextOf(own, number) {
  const { value, done } = own.next()
  return done ? hot[number % hot.length] : value
}

function statusOf(agent, address) {
  return new Promise((done) => {
    get(address, { agent }, (answer) => {
      answer.resume()
      answer.on('end', () => done(answer.complete ? answer.statusCode : 'half'))
      answer.on('error', () => done('broken'))
    }).on('error', ({ code }) => done(code))
  })
}
