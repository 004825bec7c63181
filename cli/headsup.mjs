import { existsSync } from 'node:fs'
import { commandLine } from './command-line.mjs'
import { root } from './steps/run.mjs'

if (existsSync(`${root}/.env`)) process.loadEnvFile(`${root}/.env`)

// Whoever reads only the first lines, with head for one, has heard enough.
process.stdout.on('error', ({ code }) => process.exit(code === 'EPIPE' ? 0 : 1))

process.exitCode = await commandLine(process.argv.slice(2))
