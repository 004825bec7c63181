/** Works through steps one after another. @returns the tallies of all of them */
export async function inTurn(...steps) {
  const tallies = []
  for (const step of steps) tallies.push(await step())
  return tallies.flat()
}

/** The last lines of a run: each check or test that failed, then the figures, and the exit code with them. */
export function conclude(tallies) {
  const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
  const failed = tallies.flatMap((tally) => tally.failed)
  process.exitCode = failed.length === 0 ? 0 : 1
  console.log(['', ...failed.map((name) => `failed: ${name}`)].join('\n'))
  console.log(`${passed} passed, ${failed.length} failed`)
}
