import { count, fastChecks } from './steps/fast-checks.mjs'
import { install } from './steps/install.mjs'
import { runTool } from './steps/run.mjs'

await install()
const unit = ['unit', () => runTool('vitest/vitest.mjs', ['run'])]
const { failed } = await count([...fastChecks, unit])
process.exitCode = failed === 0 ? 0 : 1
