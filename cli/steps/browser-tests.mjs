import { runTool } from './run.mjs'
import { withReport } from './with-report.mjs'

/**
 * @param {string | undefined} chromium path of the system's Chromium; undefined means Playwright's own
 * @param {string | undefined} firefox path of a Firefox; undefined leaves out what is tested in one
 */
export async function browserTests(chromium, firefox) {
  console.log('\n== end to end')
  const playwright = ['test', '-c', 'e2e/playwright.config.ts']
  const runAll = (file) =>
    runTool('@playwright/test/cli.js', playwright, {
      PLAYWRIGHT_JSON_OUTPUT_NAME: file,
      ...(chromium && { CHROMIUM_PATH: chromium }),
      FIREFOX_PATH: firefox ?? '',
    })
  const counted = await withReport('end to end', runAll, tally)
  if (!firefox) {
    console.log(
      'left out: e2e/firefox.spec.ts, as there is no Firefox here. Install one and run again.',
    )
  }
  return counted
}

/** Errors outside of tests, such as a server that does not start, are failures. */
function tally(report) {
  const tests = testsIn(report)
  const wavering = tests.filter(({ status }) => status === 'flaky')
  for (const { name } of wavering) console.log(`passed only at the second try: ${name}`)
  const unmet = tests.filter(({ status }) => status !== 'expected' && status !== 'flaky')
  const errors = report.errors.map(({ message }) => `end to end: ${message.split('\n')[0]}`)
  return {
    passed: report.stats.expected + wavering.length,
    failed: [...unmet.map(({ name, status }) => `${name} (${status})`), ...errors],
  }
}

function testsIn({ suites = [], specs = [], title = '' }, above = []) {
  const path = title ? [...above, title] : above
  const own = specs.flatMap((spec) =>
    spec.tests.map(({ status }) => ({ name: [...path, spec.title].join(' › '), status })),
  )
  return [...own, ...suites.flatMap((suite) => testsIn(suite, path))]
}
