import { existsSync } from 'node:fs'
import { buildIfNeeded } from './steps/build.mjs'
import { install } from './steps/install.mjs'
import { prepare } from './steps/prepare.mjs'
import { root } from './steps/run.mjs'
import { serve } from './steps/serve.mjs'

const isDevelopment = process.argv.includes('--dev')

if (existsSync(`${root}/.env`)) process.loadEnvFile(`${root}/.env`)
await install()
const { settings, siteUrl, ownerLink } = await prepare()
if (!isDevelopment) await buildIfNeeded()

console.log(`\n  HeadsUpAI is served at ${siteUrl}`)
if (ownerLink) {
  console.log('\n  Nobody can sign in yet. Create the owner with this link (once, within a day):')
  console.log(`  ${ownerLink}`)
}
console.log('')

if (isDevelopment) {
  const { PORT, HOST } = settings
  serve([`${root}/node_modules/next/dist/bin/next`, 'dev', '-p', PORT, '-H', HOST], settings)
} else {
  const frontDoor = ['--require', `${root}/lib/page-cache/at-the-front.cjs`]
  const localhost = `--dns-result-order=${settings.HOST === '::1' ? 'ipv6first' : 'ipv4first'}`
  serve([localhost, ...frontDoor, `${root}/.next/standalone/server.js`], {
    ...settings,
    NODE_ENV: 'production',
  })
}
