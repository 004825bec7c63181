import 'server-only'
import { existsSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { isBackupPath } from './backup-files'
import { manifestIn, manifestName } from './backup-folder'

const sha256 = z.string().regex(/^[0-9a-f]{64}$/)

/** What a backup holds, so that it can be told whole from damaged without any other file. */
const shape = z.strictObject({
  format: z.literal(1),
  madeAt: z.iso.datetime(),
  /** Of the software that made it. */
  version: z.string(),
  migrations: z.int().positive(),
  /** Without its file, the secret stood in the environment. */
  secret: z.enum(['file', 'environment']),
  files: z.array(z.strictObject({ path: z.string().refine(isBackupPath), bytes: z.int(), sha256 })),
  /** How many rows each table had, and a hash over their content. */
  tables: z.record(z.string(), z.strictObject({ rows: z.int(), sha256 })),
})

export type Manifest = z.output<typeof shape>

/** @throws NotABackup */
export function readManifest(folder: string): Manifest {
  const file = manifestIn(folder)
  if (!existsSync(file)) {
    throw new NotABackup(`${folder} is no whole backup: it has no ${manifestName}.`)
  }
  try {
    return shape.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    throw new NotABackup(`${file} is damaged, or no list of a backup that this version can read.`)
  }
}

/** Raised when a folder cannot be relied on, with a sentence that says why. */
export class NotABackup extends Error {}
