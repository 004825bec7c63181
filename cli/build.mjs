import { buildIfNeeded } from './steps/build.mjs'
import { install } from './steps/install.mjs'
import { madePrograms } from './steps/programs.mjs'

await install()
await buildIfNeeded()
await madePrograms()
