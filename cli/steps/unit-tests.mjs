import { relative } from 'node:path'
import { hear, root, tool } from './run.mjs'
import { withReport } from './with-report.mjs'

/** Runs the unit tests and prints what they said when all is over, since other checks run beside them. */
export function unitTests() {
  return withReport('unit', runAll, tally)
}

async function runAll(file) {
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`]
  const vitest = tool('vitest/vitest.mjs', 'run', ...reporters)
  const { code, output } = await hear(process.execPath, vitest)
  console.log(`\n== unit\n${output.trimEnd()}`)
  return code
}

/** A file that failed before its first test counts as one failure. */
function tally(report) {
  return { passed: report.numPassedTests, failed: report.testResults.flatMap(failuresOf) }
}

function failuresOf({ name, status, assertionResults }) {
  const file = relative(root, name)
  if (status === 'failed' && assertionResults.length === 0) return [file]
  return assertionResults
    .filter((test) => test.status === 'failed')
    .map((test) => `${file} › ${test.fullName}`)
}
