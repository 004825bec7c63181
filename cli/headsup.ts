import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/lib/env'
import { commands } from './commands'
import { keepFilesToOurselves } from './run/own-files'
import { passToDatabase } from './run/pass-to-database'
import { runHeadsup } from './run/run-headsup'

const dotEnv = join(import.meta.dirname, '../.env')
if (existsSync(dotEnv)) process.loadEnvFile(dotEnv)

process.exitCode = await runHeadsup(commands, process.argv.slice(2), () => {
  keepFilesToOurselves()
  passToDatabase(env())
})
