import 'server-only'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { env } from '@/lib/env'
import { report } from '@/lib/log'
import { isIn } from './filter'

/** Where what was imported lies. */
export function breachedFile(): string {
  return join(env().DATA_DIR, 'breached-passwords')
}

/** Whether a password is in the list that the owner imported. Without one, or with a damaged one, none is. */
export function isBreached(password: string): boolean {
  const file = breachedFile()
  if (!existsSync(file)) return false
  try {
    return isIn(file, sha1(password))
  } catch (error) {
    report(error, 'breached passwords not looked at')
    return false
  }
}

/** Lists of breached passwords name them by this; it keeps no secret. */
export function sha1(password: string): Buffer {
  return createHash('sha1').update(password).digest()
}
