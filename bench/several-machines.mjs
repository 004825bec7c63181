import { setTimeout as wait } from 'node:timers/promises'
import { load } from './load.mjs'
import { median } from './median.mjs'
import { withThreeMachines } from './three-machines.mjs'

const paths = ['/', '/topics', '/feed.xml']
const saves = 30

/** What three machines give and cost. Times in milliseconds, reads a second. */
export function severalMachines() {
  return withThreeMachines(async ({ sites, desks, ids }) => {
    const options = { seconds: 5 }
    const alone = await load(sites[0].url, paths, options)
    const all = await Promise.all(sites.map(({ url }) => load(url, paths, options)))
    const together = all.reduce((sum, { perSecond }) => sum + perSecond, 0)
    const timed = []
    for (let count = 0; count < saves; count++) timed.push(await saveAndSee(desks, ids[0]))
    return {
      alone: alone.perSecond,
      together,
      saved: median(timed.map(({ saved }) => saved)),
      seen: median(timed.map(({ seen }) => seen)),
      seenLast: Math.max(...timed.map(({ seen }) => seen)),
    }
  })
}

/** Saves at one machine, and looks at the others until both have it. */
async function saveAndSee([here, ...others], id) {
  const { rev, values } = await here.article(id)
  const begin = performance.now()
  const stored = await here.save(id, rev, { ...values, headline: `Saved at ${begin}` })
  const saved = performance.now() - begin
  const acknowledged = performance.now()
  await Promise.all(others.map((desk) => seenBy(desk, id, stored.rev)))
  return { saved, seen: performance.now() - acknowledged }
}

async function seenBy(desk, id, rev) {
  while ((await desk.article(id)).rev < rev) await wait(5)
}

/**
 * Cuts the primary off while people read at all three machines and somebody saves.
 * @param {number} seconds
 */
export function cutOff(seconds) {
  return withThreeMachines(async ({ sites, desks, ids, primary }) => {
    const cut = { reads: 0, failed: 0, slowest: 0, saved: 0, refused: 0, lost: 0, back: 0 }
    const before = await desks[0].article(ids[0])
    primary.kill('SIGSTOP')
    const end = performance.now() + seconds * 1000
    await Promise.all([
      ...sites.map(({ url }) => readOnAndOn(url, end, cut)),
      saveOnAndOn(desks[0], ids[0], before, end, cut),
    ])
    primary.kill('SIGCONT')
    const begin = performance.now()
    const stored = await savedAtLast(desks[0], ids[0])
    cut.back = performance.now() - begin
    for (const desk of desks) await seenBy(desk, ids[0], stored.rev)
    for (const desk of desks) {
      if ((await desk.article(ids[0])).values.headline !== 'Saved afterwards') cut.lost += 1
    }
    return cut
  })
}

async function readOnAndOn(url, end, cut) {
  while (performance.now() < end) {
    // An address that nobody asked for before, so that it is drawn, and one that is kept.
    for (const path of [`/search?q=${Math.random()}`, '/']) {
      const begin = performance.now()
      const answer = await fetch(url + path).catch(() => null)
      await answer?.text()
      cut.reads += 1
      if (!answer?.ok) cut.failed += 1
      cut.slowest = Math.max(cut.slowest, performance.now() - begin)
    }
    await wait(200)
  }
}

async function saveOnAndOn(desk, id, { rev, values }, end, cut) {
  while (performance.now() < end) {
    try {
      await desk.save(id, rev, { ...values, headline: 'Typed meanwhile' })
      cut.saved += 1
    } catch {
      cut.refused += 1
    }
    await wait(1_000)
  }
}

async function savedAtLast(desk, id) {
  for (;;) {
    try {
      const { rev, values } = await desk.article(id)
      return await desk.save(id, rev, { ...values, headline: 'Saved afterwards' })
    } catch {
      await wait(50)
    }
  }
}
