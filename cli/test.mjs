import { findFirefox, findTools } from './steps/browser.mjs'
import { browserTests } from './steps/browser-tests.mjs'
import { conclude, inTurn } from './steps/count.mjs'
import { imports, lint, types, unusedCode } from './steps/fast-checks.mjs'
import { install } from './steps/install.mjs'
import { runCheck } from './steps/run-check.mjs'
import { unitTests } from './steps/unit-tests.mjs'

await install()
const chromium = await findTools()
const firefox = await findFirefox()

// The build writes the types of routes anew, so tsc waits for it.
const sideBySide = await Promise.all([
  inTurn(
    () => runCheck({ name: 'build', commands: [['cli/build.mjs']] }),
    () => runCheck(types),
  ),
  inTurn(
    () => runCheck(lint),
    () => runCheck(unusedCode),
    () => runCheck(imports),
    unitTests,
  ),
])
conclude([...sideBySide.flat(), await browserTests(chromium, firefox)])
