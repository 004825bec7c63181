import 'server-only'
import { closeSync, fsyncSync, openSync, readdirSync, renameSync, rmSync, writeSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { database } from '@/db/connection'
import { writeTransaction } from '@/db/transaction'
import type { Actor } from '@/lib/accounts/actor'
import { audit } from '@/lib/accounts/audit'
import { Invalid, NotAllowed } from '@/lib/errors'
import { breachedFile } from './breached-passwords'
import { headOf, lengthFor, putIn } from './filter'
import { listedPasswords } from './listed-passwords'

/**
 * Takes a list of breached passwords that nobody shall choose here, in the place of the one before. The list is read
 * twice, in pieces; in memory and on disk each password takes two and a half bytes.
 * @returns how many there are
 * @throws Invalid, NotAllowed; then the list before stays
 */
export async function importBreached(actor: Actor, list: string): Promise<number> {
  if (actor.role !== 'owner') throw new NotAllowed('Only an owner can import passwords.')
  const members = await countIn(list)
  if (members === 0) throw new Invalid(`${list} has no password of eight or more characters.`)
  const length = lengthFor(members)
  if (length === null) throw new Invalid(`${list} has too many passwords. Take the common ones.`)
  const row = Buffer.alloc(length)
  let put = 0
  for await (const hashes of listedPasswords(list)) {
    for (const hash of hashes) putIn(row, hash)
    put += hashes.length
  }
  if (put !== members) throw new Invalid(`${list} changed while it was read. Try again.`)
  writeWhole(breachedFile(), [headOf(members), row])
  writeTransaction(database(), (tx) => {
    audit(tx, actor, 'imported breached passwords', 'passwords', { members })
  })
  return members
}

async function countIn(list: string): Promise<number> {
  let members = 0
  for await (const hashes of listedPasswords(list)) members += hashes.length
  return members
}

/** The name leads to the whole file or to the one before, whenever the process ends. */
function writeWhole(file: string, parts: Buffer[]): void {
  removeRemains(file)
  const unfinished = `${file}.${process.pid}.part`
  try {
    write(unfinished, parts)
    renameSync(unfinished, file)
  } catch (error) {
    rmSync(unfinished, { force: true, recursive: true })
    const code = error instanceof Error && 'code' in error ? error.code : error
    throw new Invalid(`${file} cannot be written (${code}), so the list before stays.`)
  }
}

/** What imports left that were ended midway. */
function removeRemains(file: string): void {
  const folder = dirname(file)
  for (const name of readdirSync(folder)) {
    const [, of, pid] = /^(.+)\.(\d+)\.part$/.exec(name) ?? []
    if (of === basename(file) && !isAlive(Number(pid))) rmSync(join(folder, name), { force: true })
  }
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch {
    return false
  }
}

function write(file: string, parts: Buffer[]): void {
  const handle = openSync(file, 'w', 0o600)
  try {
    for (const part of parts) {
      for (let from = 0; from < part.length; ) from += writeSync(handle, part, from)
    }
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}
