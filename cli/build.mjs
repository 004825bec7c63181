import { buildIfNeeded } from './steps/build.mjs'
import { install } from './steps/install.mjs'
import { bundledServer } from './steps/server-program.mjs'

await install()
await buildIfNeeded()
await bundledServer()
