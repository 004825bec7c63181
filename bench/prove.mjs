import { install } from '../cli/steps/install.mjs'
import { namedParts } from './named-parts.mjs'

await install()
const { Results } = await import('./results.mjs')
const { keptIsKept } = await import('./kept-is-kept.mjs')
const { cutOff } = await import('./several-machines.mjs')
const { median } = await import('./median.mjs')
const { canMount } = await import('./small-disk.mjs')
const { diskTrouble } = await import('./disk-trouble.mjs')

const parts = { kills, machines, disk }
const words = process.argv.slice(2)
const rounds = Number(words.find((word) => /^\d+$/.test(word)) ?? 500)
const named = words.filter((word) => !/^\d+$/.test(word))
let wrongs = 0
for (const prove of namedParts(parts, named)) wrongs += await prove()
process.exitCode = wrongs === 0 ? 0 : 1

async function kills() {
  const { saves, publications, lost, starts, sent } = await keptIsKept(rounds)
  for (const what of lost) console.error(`LOST: ${what}`)
  const sorted = starts.toSorted((a, b) => a - b)
  const results = new Results('Kept is kept')
  results.add(`Lost in ${rounds} kills (kill -9)`, lost.length, 'things', 'none')
  results.note(`${saves} of ${sent} saves were acknowledged, and ${publications} publications`)
  results.add('From the kill to the first answer', median(starts), 'ms', 'under 3000')
  results.note(`95th percentile ${Math.round(sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0)}`)
  results.write()
  return lost.length
}

async function machines() {
  const cut = await cutOff(30)
  const results = new Results('Three machines without their primary for 30 s')
  results.add('Reads that failed', cut.failed, `of ${cut.reads}`, 'none')
  results.note(`the slowest took ${cut.slowest.toFixed(0)} ms`)
  results.add('Saves that were called saved and were not', cut.lost, 'machines', 'none')
  results.note(`${cut.refused} were refused in words, ${cut.saved} made`)
  results.add('From the primary’s return to a save', cut.back, 'ms', 'under 5000')
  results.write()
  return cut.failed + cut.lost
}

async function disk() {
  if (!canMount()) {
    console.log('left out: the disk in trouble, for which only root of a Linux can mount one')
    return 0
  }
  const seen = await diskTrouble()
  const wrong = seen.filter(({ isSo }) => !isSo)
  const results = new Results('The disk in trouble')
  results.add(
    'Not as expected with a full, failing and read-only disk',
    wrong.length,
    `of ${seen.length}`,
    'none',
  )
  results.write()
  return wrong.length
}
