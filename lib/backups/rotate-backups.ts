import 'server-only'
import { existsSync, readdirSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { supersededBackups } from '@/lib/domain/backups/superseded-backups'
import { backupsFolder } from './backup-folder'
import { listBackups } from './list-backups'

const day = 24 * 3_600_000

/**
 * Forgets the backups that later ones took the place of, and what is left of those that broke off.
 * @param now Unix milliseconds
 * @returns how many backups went
 */
export function rotateBackups(now: number): number {
  const superseded = supersededBackups(listBackups())
  for (const { folder } of superseded) rmSync(folder, { recursive: true })
  for (const folder of brokenOff(now)) rmSync(folder, { recursive: true, force: true })
  return superseded.length
}

function brokenOff(now: number): string[] {
  const home = backupsFolder()
  if (!existsSync(home)) return []
  return readdirSync(home)
    .filter((name) => name.endsWith('.part'))
    .map((name) => join(home, name))
    .filter((path) => statSync(path).mtimeMs < now - day)
}
