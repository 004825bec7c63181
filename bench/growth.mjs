import { execFileSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { root } from '../cli/steps/run.mjs'

/** Prints what each read costs with 100, 10,000 and 100,000 live updates, in milliseconds of CPU. */
const sizes = [100, 10_000, 100_000]
const folder = process.env.GROWTH_DIR ?? '/tmp/headsup-growth'

const columns = sizes.map((size) => {
  const dataDirectory = join(folder, String(size))
  if (!existsSync(dataDirectory)) typeScript('bench/growth-fill.ts', dataDirectory, String(size))
  return JSON.parse(typeScript('bench/growth-timings.ts', dataDirectory))
})
console.log(`| read | ${sizes.join(' | ')} | ratio |\n| --- | --- | --- | --- | --- |`)
for (const [at, { what }] of columns[0].entries()) {
  const times = columns.map((column) => column[at].took)
  const shown = [...times.map((time) => time.toFixed(2)), (times[2] / times[0]).toFixed(1)]
  console.log(`| ${what} | ${shown.join(' | ')} |`)
}

function typeScript(file, dataDirectory, ...args) {
  const before = ['--conditions=react-server', '--import', 'tsx']
  return execFileSync(process.execPath, [...before, file, ...args], {
    cwd: root,
    env: { ...process.env, DATA_DIR: dataDirectory },
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  })
}
