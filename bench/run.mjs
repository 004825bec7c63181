import { findTools } from '../cli/steps/browser.mjs'
import { install } from '../cli/steps/install.mjs'

await install()
const chromium = await findTools()
const { startSite } = await import('./site.mjs')
const { throughput } = await import('./throughput.mjs')
const { freshness } = await import('./freshness.mjs')
const { lighthouseScores } = await import('./lighthouse-scores.mjs')
const { desk } = await import('./desk.mjs')
const { atTheDesk } = await import('./at-the-desk.mjs')

console.log('The desk with 10,000 articles:')
for (const { what, took, aim } of desk()) {
  console.log(`${what}: ${took.toFixed(1)} ms median (aim: under ${aim}).`)
}

const site = await startSite()
try {
  const front = `${site.url}/`
  const update = `${site.url}/updates/openai-ends-microsoft-exclusivity-launch-multi-cloud-strategy`
  for (const page of [front, update]) console.log(page, lighthouseScores(page, chromium))
  const { typing, upload } = await atTheDesk(site, chromium)
  console.log(`A key to the next paint: ${typing.toFixed(0)} ms at worst of 98 % (aim: under 100).`)
  console.log(`A picture of 8 MB: ${upload.toFixed(0)} ms median (aim: under 3000).`)
  const rate = await throughput(update)
  const { render, commitToFresh } = await freshness(update, site.dataDirectory)
  console.log(rate ? rateLine(rate) : 'Cached update page: not measured, wrk is not installed.')
  console.log(`Uncached render: ${render.toFixed(1)} ms median (aim: under 30).`)
  console.log(
    `Commit to first fresh answer: ${commitToFresh.toFixed(1)} ms median (aim: under 100).`,
  )
} finally {
  await site.stop()
}

function rateLine({ ours, nginx }) {
  const line = `Cached update page: ${Math.round(ours)} a second (aim: 2000)`
  if (!nginx) return `${line}; nginx is not installed.`
  const share = ((ours / nginx) * 100).toFixed(1)
  return `${line}; nginx with the same bytes from a file: ${Math.round(nginx)}; ratio ${share} %.`
}
