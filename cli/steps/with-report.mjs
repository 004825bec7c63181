import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Lends a test run a file for its report. A run that ends badly without naming a test failed as a whole.
 * @param {string} name
 * @param runTests takes the file's path and returns the run's exit code
 * @param tally makes passed and failed of the report
 */
export async function withReport(name, runTests, tally) {
  const folder = mkdtempSync(join(tmpdir(), 'headsup-report-'))
  const file = join(folder, 'report.json')
  const code = await runTests(file)
  const report = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null
  rmSync(folder, { recursive: true })
  const { passed, failed } = report ? tally(report) : { passed: 0, failed: [] }
  return { passed, failed: code === 0 || failed.length > 0 ? failed : [`${name} as a whole`] }
}
