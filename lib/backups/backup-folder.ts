import 'server-only'
import { join } from 'node:path'
import { databaseFile } from '@/db/connection'
import { copiesFolder } from '@/db/kept-copies'

export const manifestName = 'manifest.json'
export const verifiedName = 'verified'

export function backupsFolder(): string {
  return copiesFolder(databaseFile())
}

export function manifestIn(folder: string): string {
  return join(folder, manifestName)
}

/** Says when the backup was last found whole. */
export function verifiedFile(folder: string): string {
  return join(folder, verifiedName)
}
