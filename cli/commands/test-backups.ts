import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { expect } from 'vitest'
import { headsup, migratedDirectory } from '../run/test-command-line'

/** For tests: a data directory with somebody signed in, a picture and a key. */
export function site(): string {
  const directory = migratedDirectory()
  mkdirSync(join(directory, 'media/og'), { recursive: true })
  mkdirSync(join(directory, 'keys'))
  writeFileSync(join(directory, 'keys/one.pem'), 'a key')
  writeFileSync(picture(directory), 'a picture')
  insertPerson(directory, 'ada')
  return directory
}

export function insertPerson(directory: string, slug: string): void {
  inDatabase(directory, (client) =>
    client.exec(`
      INSERT INTO people (id, name, slug, role, created_at) VALUES ('${slug}', '${slug}', '${slug}', 'owner', 0);
      INSERT INTO sessions (id, person_id, created_at, last_seen_at, expires_at) VALUES ('${slug}', '${slug}', 0, 0, 9e15)`),
  )
}

export function people(directory: string): unknown[] {
  return inDatabase(directory, (client) =>
    client.prepare('SELECT id FROM people ORDER BY id').pluck().all(),
  )
}

export function inDatabase<Result>(
  directory: string,
  work: (client: SQLite.Database) => Result,
): Result {
  const client = new SQLite(join(directory, 'headsup.db'))
  try {
    return work(client)
  } finally {
    client.close()
  }
}

/** @returns the folder of a backup made now */
export async function backedUp(directory: string): Promise<string> {
  const { code, out } = await headsup(directory, ['backup', '--json'])
  expect(code).toBe(0)
  return JSON.parse(out).folder
}

/** Where the picture is, in a data directory as in a backup. */
export function picture(folder: string): string {
  return join(folder, 'media/og/0123456789abcdef.png')
}
