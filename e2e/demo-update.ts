/** The demo update that the tests of the readers' page look at: it has every part. */
export const demoUpdate = {
  path: '/updates/openai-ends-microsoft-cloud-exclusivity',
  headline: 'OpenAI ends Microsoft cloud exclusivity, and Azure stays first in line',
}

/** One address of each kind of page that readers can meet, with the status it answers. */
export const readerPages: [string, number][] = [
  ['/', 200],
  [demoUpdate.path, 200],
  [`${demoUpdate.path}/history`, 200],
  [`${demoUpdate.path}/q/is-azure-still-first`, 200],
  ['/topics', 200],
  ['/topics/openai', 200],
  ['/authors/headsupai-desk', 200],
  ['/search', 200],
  ['/search?q=openai', 200],
  ['/search?q=zzzzzz', 200],
  ['/search?q=opneai', 200],
  ['/about', 200],
  ['/saved', 200],
  ['/about/numbers', 200],
  ['/corrections', 200],
  ['/privacy', 200],
  ['/digest/sent', 200],
  ['/feeds', 200],
  ['/daily/2026-04-27', 200],
  ['/weekly/2026-W18', 200],
  ['/archive/2026-04', 200],
  ['/updates/no-such-update', 404],
  ['/asked/nothing', 410],
]
