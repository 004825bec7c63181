import { existsSync, readdirSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import SQLite from 'better-sqlite3'

type Held = { directory: string; file: string; lock: SQLite.Database | null }

declare global {
  var headsupReplica: Held | undefined
}

/**
 * The file with this process's replica. libSQL spoils one that two processes bring up to date, so the first has the
 * one that is kept, and a command that runs beside it makes one of its own for as long as it lives.
 */
export function replicaFile(directory: string): string {
  if (globalThis.headsupReplica?.directory !== directory) {
    globalThis.headsupReplica = held(directory)
  }
  return globalThis.headsupReplica.file
}

function held(directory: string): Held {
  const lock = lockOf(directory)
  if (lock) {
    sweepLeft(directory)
    return { directory, file: join(directory, 'replica.db'), lock }
  }
  const name = `replica-${process.pid}.db`
  process.on('exit', () => removeReplica(directory, name))
  return { directory, file: join(directory, name), lock }
}

/** Held until the process ends, however it ends. */
function lockOf(directory: string): SQLite.Database | null {
  const lock = new SQLite(join(directory, 'replica-lock'), { timeout: 0 })
  try {
    lock.pragma('locking_mode = EXCLUSIVE')
    lock.exec('BEGIN EXCLUSIVE')
    return lock
  } catch {
    lock.close()
    return null
  }
}

/** What commands left that were killed. */
function sweepLeft(directory: string): void {
  for (const name of readdirSync(directory)) {
    const [, pid] = /^replica-(\d+)\.db$/.exec(name) ?? []
    if (pid !== undefined && !lives(Number(pid))) removeReplica(directory, name)
  }
}

function lives(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch {
    return false
  }
}

function removeReplica(directory: string, name: string): void {
  if (!existsSync(directory)) return
  for (const file of readdirSync(directory)) {
    if (file.startsWith(name)) rmSync(join(directory, file), { force: true })
  }
}
