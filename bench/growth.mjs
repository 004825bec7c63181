import { execFileSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { root } from '../cli/steps/run.mjs'
import { drawCost } from './draws.mjs'
import { hotPages } from './hot-pages.mjs'
import { memoryAfterMany } from './memory.mjs'
import { startSite } from './site.mjs'

const sizes = [100, 10_000, 100_000]
/** Filling takes minutes, so what was filled stays for the next run. */
const folder = process.env.GROWTH_DIR ?? join(tmpdir(), 'headsup-growth')
const draws = 15

/** What each kind of page costs with a hundred, ten thousand and a hundred thousand live updates. */
export async function growth(results) {
  const costs = []
  for (const size of sizes) {
    const dataDirectory = filled(size)
    const site = await startSite(dataDirectory)
    try {
      costs.push(await costOfPages(site, size))
      if (size === 10_000) await ofManyPages(site, results)
    } finally {
      await site.stop()
    }
  }
  results.table('CPU of drawing, in milliseconds', [
    `| page | ${sizes.join(' | ')} | ratio |`,
    '| --- | --- | --- | --- | --- |',
    ...costs[0].map(({ what }, at) => {
      const row = costs.map((column) => column[at].cpu)
      return `| ${what} | ${row.map((cpu) => cpu.toFixed(1)).join(' | ')} | ${(row[2] / row[0]).toFixed(2)} |`
    }),
  ])
}

/** A hundred thousand draws take half an hour. */
export async function memory(results) {
  const site = await startSite(filled(100_000))
  try {
    const megabytes = await memoryAfterMany(site, updatePaths(site, count(100_000, 1)))
    results.add('Memory after 100,000 distinct pages', megabytes, 'MB', 'under 400')
  } finally {
    await site.stop()
  }
}

async function ofManyPages(site, results) {
  const hot = await hotPages(site, updatePaths(site, count(200, 7)))
  results.add(
    '200 hot pages with a publication a second',
    hot.share * 100,
    '% of the quiet rate',
    'at least 90',
  )
  results.note(
    `${hot.quiet.toFixed(0)} a second quiet, ${hot.busy.toFixed(0)} busy; ${hot.drawn} draws`,
  )
  results.add('Their 99th percentile', hot.p99, 'ms', 'under 50')
  results.note(`${hot.p99Quiet.toFixed(1)} ms quiet`)
}

const unknown = '/updates/nothing'

async function costOfPages(site, size) {
  const half = Math.floor(size / 2)
  const [middle, newest] = updatePaths(site, [half, size])
  const pages = [
    ['front', '/'],
    ['update', middle],
    ['newest update', newest],
    ['topic', '/topics/topic-0'],
    ['topic, deep page', `/topics/topic-0/page/${Math.max(2, Math.floor(half / 45))}`],
    ['author', '/authors/author-0'],
    ['page in the middle', `/page/${Math.max(2, Math.floor(half / 15))}`],
    ['topics', '/topics'],
    ['story', `/stories/story-${Math.floor(half / 80)}`],
    ['day', `/daily/${dayOf(half)}`],
    ['week', '/weekly/2020-W01'],
    ['month', `/archive/${dayOf(half).slice(0, 7)}`],
    ['corrections', '/corrections'],
    ['numbers', '/about/numbers'],
    ['feed', '/feed.xml'],
    ['sitemap', '/sitemap.xml'],
    ['part of the sitemap', '/sitemap/updates-1.xml'],
    ['search, common word', '/search?q=model'],
    ['search, one letter', '/search?q=m'],
    ['search, three words', '/search?q=open+model+cloud'],
    ['search, a phrase', '/search?q=%22open+weights%22'],
    ['search, some of the words', '/search?q=model+cloud+banana'],
    ['search, mistyped', '/search?q=micorsoft'],
    ['unknown address', unknown],
  ]
  const costs = []
  for (const [what, path] of pages) {
    const answer = await fetch(site.url + path)
    await answer.arrayBuffer()
    if (answer.status !== (path === unknown ? 404 : 200)) {
      throw new Error(`${path}: ${answer.status}`)
    }
    costs.push({ what, cpu: (await drawCost(site, path, draws)).cpu })
  }
  return costs
}

/** On which an update of this number came: one every half hour, since the first of January 2020. */
function dayOf(number) {
  return new Date(Date.UTC(2020, 0, 1) + number * 1_800_000).toISOString().slice(0, 10)
}

function count(length, step) {
  return Array.from({ length }, (_, at) => at * step + 1)
}

/** Addresses of updates by their numbers, which begin with 1. */
function updatePaths({ dataDirectory }, numbers) {
  const db = new SQLite(join(dataDirectory, 'headsup.db'), { readonly: true })
  const slug = db.prepare('SELECT slug FROM published_articles WHERE number = ?').pluck()
  const paths = numbers.map((number) => `/updates/${slug.get(number)}`)
  db.close()
  return paths
}

/** A copy of such a directory for whoever changes it, gone afterwards. */
export async function withCopyOf(size, work) {
  const copy = mkdtempSync(join(tmpdir(), 'headsup-copy-'))
  try {
    cpSync(filled(size), copy, { recursive: true })
    await work(copy)
  } finally {
    rmSync(copy, { recursive: true })
  }
}

/** A data directory with so many live updates. */
export function filled(size) {
  const dataDirectory = join(folder, String(size))
  if (existsSync(dataDirectory)) return dataDirectory
  const typeScript = ['--conditions=react-server', '--import', 'tsx']
  execFileSync(process.execPath, [...typeScript, 'bench/growth-fill.ts', String(size)], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDirectory },
    stdio: 'inherit',
  })
  return dataDirectory
}
