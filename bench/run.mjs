import { findTools } from '../cli/steps/browser.mjs'
import { install } from '../cli/steps/install.mjs'
import { namedParts } from './named-parts.mjs'

await install()
const chromium = await findTools()
const { startSite } = await import('./site.mjs')
const { Results } = await import('./results.mjs')
const { keptPages } = await import('./kept.mjs')
const { behindNginx } = await import('./behind-nginx.mjs')
const { upkeep } = await import('./upkeep.mjs')
const { unknownAddresses } = await import('./under-load.mjs')
const { drawCost } = await import('./draws.mjs')
const { growth, memory, withCopyOf } = await import('./growth.mjs')
const { startCost } = await import('./start-cost.mjs')
const { lighthouseScores } = await import('./lighthouse-scores.mjs')
const { makeStory } = await import('./make-story.mjs')
const { hireEditor } = await import('./editor.mjs')
const { saveUnderDraws } = await import('./save-under-draws.mjs')
const { atTheDesk } = await import('./at-the-desk.mjs')
const { everyField } = await import('./every-field.mjs')
const { desk } = await import('./desk.mjs')
const { crowd } = await import('./crowd.mjs')
const { digestTo } = await import('./digest.mjs')
const { DeskClient } = await import('./desk-client.mjs')
const { severalMachines } = await import('./several-machines.mjs')
const { gateCost, guessing, largeBodies } = await import('./under-attack.mjs')

const slug = 'openai-ends-microsoft-cloud-exclusivity'
const update = `/updates/${slug}`
const parts = {
  demo: ['The demo', (results) => withSite(undefined, (site) => ofTheDemo(site, results))],
  attack: [
    'Under attack',
    (results) => withSite(undefined, (site) => ofAnAttack(site, results), { TRUST_PROXY: '1' }),
  ],
  crowd: [
    'Sixteen who write and two hundred who read, with 10,000 updates',
    (results) => withCopyOf(10_000, (copy) => withSite(copy, (site) => ofTheCrowd(site, results))),
  ],
  typing: [
    'Typing with thirty rows',
    (results) => withSite(undefined, (site) => ofTyping(site, results)),
  ],
  growth: ['Growth', growth],
  memory: ['Memory', memory],
  desk: ['The desk with 10,000 articles', ofTheDesk],
  digest: ['The digest by mail', ofTheDigest],
  machines: ['Several machines', ofSeveralMachines],
  proxy: ['Behind nginx', behindNginx],
  upkeep: ['Upkeep', upkeep],
}

for (const [title, measure] of namedParts(parts, process.argv.slice(2))) {
  const results = new Results(title)
  await measure(results)
  results.write()
}

async function ofTheDemo(site, results) {
  for (const { what, ours, bare, ratio } of await keptPages(site, update)) {
    results.add(`CPU of ${what}, against a bare server`, ratio, 'times', 'at most 1.25')
    results.note(`${ours.toFixed(1)} µs against ${bare.toFixed(1)} µs`)
  }
  for (const [what, path, aim] of [
    ['a full update', update, 'at most 20, aim 12'],
    ['the front page', '/', 'at most 15'],
  ]) {
    const { cpu, pieces } = await drawCost(site, path)
    results.add(`CPU of drawing ${what}`, cpu, 'ms', aim)
    results.note(`${pieces.toFixed(2)} pieces of fixed work`)
  }
  results.add('Unknown addresses', await unknownAddresses(site), 'a second', 'at least 1000')
  const { wall, cpu } = await startCost(site.dataDirectory)
  results.add('CPU from npm start to the first answer', cpu, 'ms', 'at most 2000')
  results.add('The same by the clock', wall, 'ms', 'at most 2000')
  hireEditor(site)
  const { quiet, busy, drawn } = await saveUnderDraws(site, slug)
  results.add(
    'A save while 50 pages at once are drawn, 95th percentile',
    busy.p95,
    'ms',
    'under 100',
  )
  results.note(
    `${busy.median.toFixed(0)} ms the median, with ${drawn} draws meanwhile; quiet ${quiet.p95.toFixed(0)} and ${quiet.median.toFixed(0)}`,
  )
  const { typing, upload } = await atTheDesk(site, chromium)
  results.add('A key to the next paint, 98th of 100', typing, 'ms', 'under 100')
  results.add('A picture of 8 MB', upload, 'ms', 'under 3000')
  // Last: it holds up this process for so long that the server ends its idle connections unheard.
  for (const [what, path] of [
    ['the front page', '/'],
    ['an update', update],
    ['a topic', '/topics/openai'],
    ['a day', '/daily/2026-04-27'],
    ['the feeds', '/feeds'],
  ]) {
    addLighthouse(results, what, site.url + path)
  }
  addLighthouse(
    results,
    'a history, which is not to be listed',
    `${site.url + update}/history`,
    false,
  )
  addLighthouse(results, 'a story', site.url + makeStory(site, 'open-weights'))
}

function addLighthouse(results, what, url, isListed = true) {
  const scores = lighthouseScores(url, chromium, isListed)
  results.add(`Lighthouse of ${what}`, Object.values(scores).join(' '), '', '100 100 100 100')
}

async function ofAnAttack(site, results) {
  results.add('CPU of a refused request', await gateCost(site), 'ms', 'under 1')
  hireEditor(site)
  const { first, again, alone, p95, looks, grew } = await guessing(site)
  results.add(
    'The front page during 3,000 tries to sign in, 95th percentile',
    p95,
    'ms',
    'under 100',
  )
  results.note(
    `${looks} looks; 1,000 addresses ${said(first)}; again ${said(again)}; 1,000 from one ${said(alone)}`,
  )
  results.add('What they add to memory', grew, 'MB', 'steady')
  const client = new DeskClient(site.url)
  await client.signIn()
  const { most, answers } = await largeBodies(site, client.cookie)
  results.add('What 200 bodies of 13 MB at once add to memory', most, 'MB', 'under 100')
  results.note(
    Object.entries(answers)
      .map(([who, counts]) => `${who}: ${said(counts)}`)
      .join('; '),
  )
}

async function ofTheCrowd(site, results) {
  hireEditor(site)
  const { saves, p95, median, read, reading, failed, grew, log } = await crowd(site)
  results.add('Saves and pages that failed within a minute', failed.length, '', 'none')
  results.note(failed[0] ?? `${saves} saves, ${read} pages`)
  results.add('A save, 95th percentile', p95, 'ms', 'under 200')
  results.note(`${median.toFixed(0)} ms the median`)
  results.add('A page, 95th percentile', reading, 'ms', 'under 200')
  results.add('What the second half of the minute adds to memory', grew, 'MB', 'level')
  results.add('The most that the log of the database had', log, 'MB', 'under 64')
}

async function ofTyping(site, results) {
  hireEditor(site)
  const fields = await everyField(site, chromium)
  const [worst] = fields
  results.add('A key to the next paint, the worst in any field', worst.took, 'ms', 'under 100')
  results.note(
    `of ${fields.length} fields; ${fields
      .slice(0, 5)
      .map(({ name, took }) => `${name} ${took}`)
      .join(', ')}`,
  )
}

function said(counts) {
  return Object.entries(counts)
    .map(([status, count]) => `${status} × ${count}`)
    .join(', ')
}

function ofTheDesk(results) {
  for (const { what, took, aim } of desk()) results.add(what, took, 'ms', `under ${aim}`)
}

async function ofTheDigest(results) {
  const { sent, seconds, composed, grew, early, reached, twice } = await digestTo(10_000)
  results.add('Mails to 10,000 readers that arrived', sent, '', '10000')
  results.note(`${reached} addresses, ${twice} of them more than once`)
  results.add('Times it was composed', composed, '', '1')
  results.add('Mails a minute, set to 6,000', (sent / seconds) * 60, '', 'at most 6000')
  results.add('What sending adds to memory', grew, 'MB', 'under 30')
  results.note(`${early.toFixed(0)} MB after the first seconds`)
}

async function ofSeveralMachines(results) {
  const { alone, together, saved, seen, seenLast } = await severalMachines()
  results.add('Kept pages from three web processes at once', together, 'a second', 'no less')
  results.note(`${alone.toFixed(0)} from one of them; all of it on these cores`)
  results.add('A save through the primary', saved, 'ms', 'under 200')
  results.add('From that until both other machines show it', seen, 'ms', 'under 1000')
  results.note(`${seenLast.toFixed(0)} at the longest`)
}

async function withSite(dataDirectory, measure, settings) {
  const site = await startSite(dataDirectory, settings)
  try {
    await measure(site)
  } finally {
    await site.stop()
  }
}
