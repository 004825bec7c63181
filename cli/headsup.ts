import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { commandLine } from './command-line'

const dotEnv = join(import.meta.dirname, '../.env')
if (existsSync(dotEnv)) process.loadEnvFile(dotEnv)

// Whoever reads only the first lines, with head for one, has heard enough.
process.stdout.on('error', ({ code }: NodeJS.ErrnoException) =>
  process.exit(code === 'EPIPE' ? 0 : 1),
)

process.exitCode = await commandLine(process.argv.slice(2))
