import { findTools } from '../cli/steps/browser.mjs'
import { install } from '../cli/steps/install.mjs'

await install()
const chromium = await findTools()
const { startSite } = await import('./site.mjs')
const { Results } = await import('./results.mjs')
const { keptPages } = await import('./kept.mjs')
const { unknownAddresses } = await import('./under-load.mjs')
const { drawCost } = await import('./draws.mjs')
const { growth, memory } = await import('./growth.mjs')
const { startCost } = await import('./start-cost.mjs')
const { lighthouseScores } = await import('./lighthouse-scores.mjs')
const { atTheDesk } = await import('./at-the-desk.mjs')
const { desk } = await import('./desk.mjs')

const update = '/updates/openai-ends-microsoft-cloud-exclusivity'
const results = new Results()
const wanted = process.argv.slice(2)
const isWanted = (part) => wanted.length === 0 || wanted.includes(part)

if (isWanted('demo')) await withSite(undefined, ofTheDemo)
if (isWanted('growth')) await growth(results)
if (isWanted('memory')) await memory(results)
if (isWanted('desk')) {
  for (const { what, took, aim } of desk()) results.add(`Desk: ${what}`, took, 'ms', `under ${aim}`)
}
results.write()

async function ofTheDemo(site) {
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
  for (const path of ['/', update]) {
    const scores = lighthouseScores(site.url + path, chromium)
    results.add(
      `Lighthouse of ${path === '/' ? 'the front page' : 'an update'}`,
      Object.values(scores).join(' '),
      '',
      '100 100 100 100',
    )
  }
  const { typing, upload } = await atTheDesk(site, chromium)
  results.add('A key to the next paint, 98th of 100', typing, 'ms', 'under 100')
  results.add('A picture of 8 MB', upload, 'ms', 'under 3000')
}

async function withSite(dataDirectory, measure) {
  const site = await startSite(dataDirectory)
  try {
    await measure(site)
  } finally {
    await site.stop()
  }
}
