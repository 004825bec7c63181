import { forTypeScript, run, runTool } from './run.mjs'

/** The checks that need no browser and no build, each with the name it is counted under. */
export const fastChecks = [
  ['lint', () => runTool('@biomejs/biome/bin/biome', ['check'])],
  ['types', checkTypes],
  ['unused code', () => runTool('knip/bin/knip.js', [])],
  ['imports', () => run(process.execPath, [...forTypeScript, 'cli/check-imports.ts'])],
]

/** Next writes the types of routes that tsc needs. */
async function checkTypes() {
  const generated = await runTool('next/dist/bin/next', ['typegen'])
  return generated === 0 ? runTool('typescript/bin/tsc', ['--noEmit']) : generated
}

/** Runs named checks one after another, all of them, and counts. */
export async function count(checks) {
  const tally = { passed: 0, failed: 0 }
  for (const [name, check] of checks) {
    console.log(`\n== ${name}`)
    const isFine = (await check()) === 0
    tally[isFine ? 'passed' : 'failed'] += 1
    if (!isFine) console.log(`== ${name} failed`)
  }
  return tally
}
