import 'server-only'
import { randomBytes } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/lib/env'

/** The secret that signs cookies: the setting, else a file of the data directory that only we can read. */
export function authSecret(): string {
  const { AUTH_SECRET, DATA_DIR } = env()
  return AUTH_SECRET ?? keptSecret(DATA_DIR)
}

function keptSecret(directory: string): string {
  const file = join(directory, 'secret')
  mkdirSync(directory, { recursive: true })
  try {
    writeFileSync(file, randomBytes(48).toString('base64url'), { mode: 0o600, flag: 'wx' })
  } catch (error) {
    if (!isAlreadyThere(error)) throw error
  }
  return readFileSync(file, 'utf8').trim()
}

function isAlreadyThere(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EEXIST'
}
