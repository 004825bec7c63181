import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * Makes the data directory, readable for its owner only, and tries that it can be written.
 * @throws Error with a sentence that says what to do
 */
export function makeDataDirectory(directory: string): void {
  try {
    mkdirSync(directory, { recursive: true, mode: 0o700 })
    tryToWrite(directory)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    throw new Error(problems[code ?? '']?.(directory) ?? notOurs(directory, code))
  }
}

/**
 * Tries the folder that several machines share. It is not made: where it is missing, what is to be mounted there is not.
 * @throws Error with a sentence that says what to do
 */
export function trySharedFolder(folder: string): void {
  try {
    tryToWrite(folder)
  } catch (error) {
    const { code = 'no reason given' } = error as NodeJS.ErrnoException
    throw new Error(
      `The folder ${folder}, which MEDIA_URL names, cannot be written (${code}). Mount there what the machines share, or give it to the user who runs HeadsUpAI, then start again.`,
    )
  }
}

function tryToWrite(folder: string): void {
  const probe = join(folder, `.probe-${process.pid}`)
  writeFileSync(probe, '')
  rmSync(probe)
}

const problems: Record<string, (directory: string) => string> = {
  ENOSPC: (directory) =>
    `The disk with the data directory ${directory} is full. Make room and try again.`,
  EROFS: (directory) =>
    `The disk with the data directory ${directory} is mounted read-only. Mount it so that it can be written, then start again. If the system did that by itself, look at its log: the disk may be failing.`,
}

function notOurs(directory: string, code = 'no reason given'): string {
  return `The data directory ${directory} cannot be written (${code}). Give it to the user who runs HeadsUpAI, or name another one in DATA_DIR.`
}
