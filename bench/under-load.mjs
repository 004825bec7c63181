import { execFileSync } from 'node:child_process'
import { performance } from 'node:perf_hooks'
import { root } from '../cli/steps/run.mjs'
import { load } from './load.mjs'

const email = 'saver@example.org'
const password = 'correct horse battery staple'

/** Addresses that lead nowhere, each another one. @returns {Promise<number>} answers a second */
export async function unknownAddresses(site) {
  const paths = Array.from({ length: 5_000 }, (_, at) => `/updates/junk-${at}`)
  return (await load(site.url, paths, { seconds: 5 })).perSecond
}

/**
 * How long saves take while many pages that nobody kept are asked for at once.
 * @param {string[]} paths pages that were not asked for yet
 * @returns {Promise<{ p95: number, last: number }>} milliseconds: of the saves, and until the last page was there
 */
export async function savesMeanwhile(site, paths) {
  const save = await saver(site)
  for (let round = 0; round < 10; round++) await save()
  const begin = performance.now()
  let last = 0
  let isDrawing = true
  const pages = Promise.all(
    paths.map(async (path) => {
      await (await fetch(site.url + path)).arrayBuffer()
      last = performance.now() - begin
    }),
  ).then(() => {
    isDrawing = false
  })
  const times = []
  while (isDrawing) times.push(await save())
  await pages
  times.sort((a, b) => a - b)
  return { p95: times[Math.floor(times.length * 0.95)] ?? 0, last }
}

async function saver(site) {
  const typeScript = ['--conditions=react-server', '--import', 'tsx']
  const person = ['--email', email, '--name', 'Saver', '--role', 'editor']
  const args = ['cli/headsup.ts', 'create-user', ...person, '--password-stdin']
  const env = { ...process.env, DATA_DIR: site.dataDirectory, SITE_URL: site.url }
  execFileSync(process.execPath, [...typeScript, ...args], { cwd: root, input: password, env })
  const headers = { origin: site.url, 'content-type': 'application/json' }
  const post = (path, body) =>
    fetch(site.url + path, { method: 'POST', headers, body: JSON.stringify(body) })
  const signedIn = await post('/api/desk/sign-in', { email, password })
  headers.cookie = signedIn.headers
    .getSetCookie()
    .map((one) => one.split(';')[0])
    .join('; ')
  const { id } = await (await post('/api/desk/articles', {})).json()
  let rev = 1
  return async () => {
    const begin = performance.now()
    const answer = await post(`/api/desk/articles/${id}`, {
      ...{ rev: String(rev), intent: 'autosave', headline: `Headline ${performance.now()}` },
    })
    const saved = await answer.json()
    if (!saved.ok) throw new Error(`Not saved: ${JSON.stringify(saved)}`)
    rev = saved.article?.rev ?? saved.rev ?? rev + 1
    return performance.now() - begin
  }
}
