import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'
import { commandCall } from '@/lib/command-call'
import { copiesFolder, copyName, type KeptCopy, keptCopies } from './kept-copies'
import { sync, writeCopy } from './write-copy'

/** Copies that are kept, each of another upgrade. */
const most = 3

/** Raised when no copy could be made, so nothing was begun. */
class NoCopy extends Error {
  constructor(folder: string, advice: string) {
    super(
      `The database was not brought up to date and is as it was: before that, a copy of it must be made in ${folder}. ${advice}`,
    )
  }
}

/**
 * Copies a database as it was last committed, whole and checked, and forgets the oldest copies.
 * @param migration the name of the first migration that is to be applied
 * @returns the file of the copy
 * @throws NoCopy with a sentence that says what to do
 */
export function copyBefore(database: string, migration: string): string {
  const folder = copiesFolder(database)
  const file = join(folder, copyName(migration, new Date()))
  const unfinished = `${file}.part`
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 })
    rmSync(unfinished, { force: true })
    writeCopy(database, unfinished)
    requireWhole(unfinished)
    renameSync(unfinished, file)
    sync(folder)
    for (const older of superseded(keptCopies(database))) rmSync(older.file)
    return file
  } catch (error) {
    if (existsSync(unfinished)) rmSync(unfinished)
    throw new NoCopy(folder, adviceFor(error))
  }
}

function requireWhole(file: string): void {
  const client = new SQLite(file, { readonly: true })
  try {
    const answer = client.pragma('integrity_check', { simple: true })
    if (answer !== 'ok') throw new Error(`The copy is not whole: ${answer}`)
  } finally {
    client.close()
  }
}

/** An upgrade that fails is tried again, and again copied: those copies must not drive out the ones before. */
function superseded(copies: KeptCopy[]): KeptCopy[] {
  const latest = new Map<number, KeptCopy>()
  for (const copy of copies) if (!latest.has(copy.migration)) latest.set(copy.migration, copy)
  const kept = [...latest.values()].slice(0, most)
  return copies.filter((copy) => !kept.includes(copy))
}

function adviceFor(error: unknown): string {
  const { code, message } = error as Error & { code?: string }
  if (/FULL|ENOSPC|EDQUOT|EFBIG/.test(String(code))) {
    return 'The disk is full. Make room for a second database, then start again.'
  }
  if (/CANTOPEN|READONLY|EACCES|EPERM|EROFS|ENOTDIR|EEXIST/.test(String(code))) {
    return 'That folder cannot be written. Give it to the user who runs HeadsUpAI, then start again.'
  }
  return `It failed: ${message}. Look with: ${commandCall('doctor')}`
}
