import { existsSync } from 'node:fs'
import { buildIfNeeded, isBuilt } from './steps/build.mjs'
import { install } from './steps/install.mjs'
import { serverProgram } from './steps/programs.mjs'
import { root } from './steps/run.mjs'
import { stopWithParent } from './steps/stop-with-parent.mjs'

const isDevelopment = process.argv.includes('--dev')

if (existsSync(`${root}/.env`)) process.loadEnvFile(`${root}/.env`)
process.chdir(root)
process.env.NODE_ENV = isDevelopment ? 'development' : 'production'
process.env.NEXT_TELEMETRY_DISABLED = '1'
const needsNoBuild = isDevelopment || isBuilt()
await install({ isBuilt: !isDevelopment && needsNoBuild })
const { prepare, serve } = await serverProgram()
const prepared = await prepare()
if (prepared === null) process.exit(1)
if (!needsNoBuild) await buildIfNeeded()
const stop = await serve({ isDevelopment, giveUp: (why) => stopOnce(why, 1) })

console.log(`\n  HeadsUpAI is served at ${prepared.siteUrl}`)
if (prepared.ownerLink) {
  console.log('\n  Nobody can sign in yet. Create the owner with this link (once, within a day):')
  console.log(`  ${prepared.ownerLink}`)
}
console.log('')

let isStopping = false
for (const signal of ['SIGTERM', 'SIGINT', 'SIGHUP']) process.on(signal, () => stopOnce(signal))
if (process.env.npm_lifecycle_event) stopWithParent(() => stopOnce('parent gone'))

/** Whoever asks twice does not want to wait for what is under way. */
async function stopOnce(why, code = 0) {
  if (isStopping) process.exit(1)
  isStopping = true
  await stop(why)
  process.exit(code)
}
