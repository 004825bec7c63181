import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findTools } from './steps/browser.mjs'
import { count, fastChecks } from './steps/fast-checks.mjs'
import { install } from './steps/install.mjs'
import { run, runTool } from './steps/run.mjs'

await install()
const chromium = await findTools()
const reports = mkdtempSync(join(tmpdir(), 'headsup-test-'))
const unitReport = join(reports, 'unit.json')
const browserReport = join(reports, 'browser.json')

const build = ['build', () => run(process.execPath, ['cli/build.mjs'])]
const steps = await count([...fastChecks, build])
console.log('\n== unit')
await runTool('vitest/vitest.mjs', [
  'run',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${unitReport}`,
])
console.log('\n== end to end')
await runTool('@playwright/test/cli.js', ['test', '-c', 'e2e/playwright.config.ts'], {
  PLAYWRIGHT_JSON_OUTPUT_NAME: browserReport,
  ...(chromium && { CHROMIUM_PATH: chromium }),
})

const tallies = [steps, unitTally(), browserTally()]
rmSync(reports, { recursive: true })
const sum = (key) => tallies.reduce((total, tally) => total + tally[key], 0)
process.exitCode = sum('failed') === 0 ? 0 : 1
console.log(`\n${sum('passed')} passed, ${sum('failed')} failed`)

/** A file that failed before its first test counts as one failure. */
function unitTally() {
  const report = read(unitReport)
  if (!report) return { passed: 0, failed: 1 }
  const broken = report.testResults.filter(
    (file) => file.status === 'failed' && file.assertionResults.length === 0,
  )
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length }
}

/** Errors outside of tests, such as a server that does not start, count as failures. */
function browserTally() {
  const report = read(browserReport)
  if (!report) return { passed: 0, failed: 1 }
  const { expected, unexpected, flaky, skipped } = report.stats
  return { passed: expected, failed: unexpected + flaky + skipped + report.errors.length }
}

function read(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
}
