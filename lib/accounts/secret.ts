import 'server-only'
import { randomBytes } from 'node:crypto'
import {
  closeSync,
  existsSync,
  fsyncSync,
  linkSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmSync,
  writeSync,
} from 'node:fs'
import { join } from 'node:path'
import { env } from '@/lib/env'

const leastBytes = 32

/** Raised with what is wrong, and with what to do about it. */
export class UnusableSecret extends Error {
  constructor(
    readonly problem: string,
    readonly advice: string,
  ) {
    super(`${problem} ${advice}`)
  }
}

/**
 * The secret that signs cookies: the setting, else a file of the data directory that only we can read.
 * @throws UnusableSecret
 */
export function authSecret(): string {
  const { AUTH_SECRET, DATA_DIR } = env()
  if (AUTH_SECRET) return AUTH_SECRET
  mkdirSync(DATA_DIR, { recursive: true })
  const file = secretFile(DATA_DIR)
  if (!existsSync(file)) makeSecret(file)
  return readSecret(file)
}

export function secretFile(directory: string): string {
  return join(directory, 'secret')
}

/** @throws UnusableSecret where it is missing, too short or not ours to read */
export function readSecret(file: string): string {
  const secret = read(file)
  const bytes = Buffer.byteLength(secret)
  if (bytes >= leastBytes) return secret
  const problem = `The secret in ${file}, which signs cookies, has ${bytes} bytes; it needs ${leastBytes}.`
  throw new UnusableSecret(problem, newSecretAdvice(file))
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8').trim()
  } catch (error) {
    if (codeOf(error) === 'ENOENT') {
      const problem = `The secret ${file}, which signs cookies, is missing.`
      const advice = `If it stood in AUTH_SECRET, set that again. ${newSecretAdvice(file)}`
      throw new UnusableSecret(problem, advice)
    }
    const problem = `The secret ${file} cannot be read (${codeOf(error)}).`
    throw new UnusableSecret(problem, 'Give it to the user who runs HeadsUpAI.')
  }
}

/** It is not made anew by itself: that would sign everybody out unasked. */
function newSecretAdvice(file: string): string {
  return `Put the file of your backup there. If there is none, make a new one, with which everybody signs in again: (umask 077; node -p "crypto.randomBytes(48).toString('base64url')" > "${file}")`
}

/** Written elsewhere and then linked, so that no other process and no full disk leaves half of one. */
function makeSecret(file: string): void {
  const unfinished = `${file}.${process.pid}.part`
  try {
    write(unfinished, randomBytes(48).toString('base64url'))
    linkSync(unfinished, file)
  } catch (error) {
    if (codeOf(error) === 'EEXIST') return
    throw new UnusableSecret(
      `The secret ${file} cannot be written (${codeOf(error)}).`,
      'Make room on the disk, or give the folder to the user who runs HeadsUpAI, then start again.',
    )
  } finally {
    rmSync(unfinished, { force: true, recursive: true })
  }
}

function write(file: string, text: string): void {
  const descriptor = openSync(file, 'w', 0o600)
  try {
    writeSync(descriptor, text)
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function codeOf(error: unknown): unknown {
  return error instanceof Error && 'code' in error ? error.code : error
}
