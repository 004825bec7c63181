import { install } from '../cli/steps/install.mjs'

await install()
const { Results } = await import('./results.mjs')
const { keptIsKept } = await import('./kept-is-kept.mjs')
const { cutOff } = await import('./several-machines.mjs')
const { median } = await import('./median.mjs')
const { canMount } = await import('./small-disk.mjs')
const { diskTrouble } = await import('./disk-trouble.mjs')

const rounds = Number(process.argv[2] ?? 500)
const { saves, publications, lost, starts, sent } = await keptIsKept(rounds)
for (const what of lost) console.error(`LOST: ${what}`)
const sorted = starts.toSorted((a, b) => a - b)
const results = new Results('Kept is kept')
results.add(`Lost in ${rounds} kills (kill -9)`, lost.length, 'things', 'none')
results.note(`${saves} of ${sent} saves were acknowledged, and ${publications} publications`)
results.add('From the kill to the first answer', median(starts), 'ms', 'under 3000')
results.note(`95th percentile ${Math.round(sorted[Math.ceil(sorted.length * 0.95) - 1] ?? 0)}`)
results.write()

const cut = await cutOff(30)
const ofMachines = new Results('Three machines without their primary for 30 s')
ofMachines.add('Reads that failed', cut.failed, `of ${cut.reads}`, 'none')
ofMachines.note(`the slowest took ${cut.slowest.toFixed(0)} ms`)
ofMachines.add('Saves that were called saved and were not', cut.lost, 'machines', 'none')
ofMachines.note(`${cut.refused} were refused in words, ${cut.saved} made`)
ofMachines.add('From the primary’s return to a save', cut.back, 'ms', 'under 5000')
ofMachines.write()
const wrong = await troubleOfDisk()
process.exitCode = lost.length + cut.failed + cut.lost + wrong.length === 0 ? 0 : 1

async function troubleOfDisk() {
  if (!canMount()) {
    console.log('left out: the disk in trouble, for which only root of a Linux can mount one')
    return []
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
  return wrong
}
