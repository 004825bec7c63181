import { env } from '@/lib/env'
import { commands } from './commands'
import { keepFilesToOurselves } from './run/own-files'
import { runHeadsup } from './run/run-headsup'

/** Runs a command with the settings of this process. @returns the exit code */
export function runCommand(words: string[]): Promise<0 | 1 | 2> {
  return runHeadsup(commands, words, () => {
    keepFilesToOurselves()
    process.env.DATA_DIR = env().DATA_DIR
  })
}
