import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { TestProject } from 'vitest/node'
import { openDatabase } from './connection'
import { migrateDatabase } from './migrate'

declare module 'vitest' {
  interface ProvidedContext {
    migratedDatabase: string
  }
}

/** Once for each run of the unit tests: an empty database with the real migrations, for tests to copy. */
export default function provideTemplate(project: TestProject): () => void {
  const folder = mkdtempSync(join(tmpdir(), 'headsup-template-'))
  const file = join(folder, 'headsup.db')
  const db = openDatabase(file)
  migrateDatabase(db, join(import.meta.dirname, 'migrations'))
  db.$client.close()
  project.provide('migratedDatabase', file)
  return () => rmSync(folder, { recursive: true })
}
