import { conclude, inTurn } from './steps/count.mjs'
import { imports, lint, types, unusedCode } from './steps/fast-checks.mjs'
import { install } from './steps/install.mjs'
import { runCheck } from './steps/run-check.mjs'
import { unitTests } from './steps/unit-tests.mjs'

await install()
const sideBySide = await Promise.all([
  inTurn(
    () => runCheck(types),
    () => runCheck(unusedCode),
    () => runCheck(imports),
    () => runCheck(lint),
  ),
  inTurn(unitTests),
])
conclude(sideBySide.flat())
