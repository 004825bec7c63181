import { install } from '../cli/steps/install.mjs'

await install()
const { Results } = await import('./results.mjs')
const { keptIsKept } = await import('./kept-is-kept.mjs')
const { median } = await import('./median.mjs')

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
process.exitCode = lost.length === 0 ? 0 : 1
