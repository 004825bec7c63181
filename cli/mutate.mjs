import { writeFileSync } from 'node:fs'
import { Stryker } from '@stryker-mutator/core'
import { reportOf } from './mutate/report.mjs'
import { everyMutant, sampleOf } from './mutate/sample.mjs'
import { install } from './steps/install.mjs'

const rooms = ['lib/domain', 'lib/editing', 'lib/published', 'lib/door']
const report = 'docs/mutation.md'

const most = Number(process.argv[2] ?? 350)
if (!Number.isSafeInteger(most) || most < 1) {
  console.error('npm run mutate takes how many places to change: npm run mutate -- 350')
  process.exit(1)
}

await install()
const all = await everyMutant(rooms)
const sample = sampleOf(all, most)
console.log(`${sample.length} of ${all.length} places, chosen by a fixed seed`)

const started = Date.now()
const tried = await new Stryker({
  mutate: sample,
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // Which tests a mutant is given is known from what each of them ran.
  vitest: { configFile: 'vitest.config.ts', related: false },
  ignorePatterns: ['/.next', '/data', '/test-results', '/.git'],
  concurrency: 2,
  reporters: ['progress-append-only'],
  dryRunTimeoutMinutes: 30,
  timeoutMS: 30_000,
  // What acts while a file is loaded would need the whole suite each time, two minutes for each mutant.
  ignoreStatic: true,
  allowEmpty: false,
}).runMutationTest()
const minutes = (Date.now() - started) / 60_000
writeFileSync(report, reportOf(tried, { rooms, all: all.length, places: sample.length, minutes }))
console.log(`The report is ${report}.`)
