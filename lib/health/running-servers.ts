import {
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { v7 } from 'uuid'
import { z } from 'zod'
import { env } from '@/lib/env'
import { report } from '@/lib/log'

/** In milliseconds: how often a server says that it is still there, and how long it is believed. */
const interval = 15_000
const longestSilence = 60_000

const note = z.object({
  pid: z.number().int().positive(),
  machine: z.string(),
  address: z.string(),
  version: z.string(),
})

/** A server that uses the data directory. */
export type RunningServer = z.infer<typeof note>

function notesFolder(): string {
  return join(env().DATA_DIR, 'servers')
}

/**
 * Notes in the data directory that this process serves it, for as long as it does.
 * @returns how to take the note away
 */
export function noteServer(address: string, version: string): () => void {
  const file = join(notesFolder(), `${v7()}.json`)
  const said: RunningServer = { pid: process.pid, machine: hostname(), address, version }
  forgetGone()
  writeNote(file, said)
  const timer = setInterval(() => stillHere(file, said), interval).unref()
  return () => {
    clearInterval(timer)
    removeNote(file)
  }
}

function stillHere(file: string, said: RunningServer): void {
  const now = new Date()
  try {
    utimesSync(file, now, now)
  } catch {
    writeNote(file, said)
  }
}

/** A note is a comfort: a full disk must not stop anything. */
function writeNote(file: string, said: RunningServer): void {
  try {
    mkdirSync(notesFolder(), { recursive: true, mode: 0o700 })
    writeFileSync(file, JSON.stringify(said), { mode: 0o600 })
  } catch (error) {
    report(error, 'note of this server not written')
  }
}

/** What cannot be removed is soon not believed any more. */
function removeNote(file: string): void {
  try {
    rmSync(file, { force: true })
  } catch {}
}

/** The servers that use the data directory now. */
export function runningServers(): RunningServer[] {
  return notes()
    .filter(({ isThere }) => isThere)
    .map(({ server }) => server)
}

function forgetGone(): void {
  for (const { file, isThere } of notes()) if (!isThere) removeNote(file)
}

type Note = { file: string; server: RunningServer; isThere: boolean }

function notes(): Note[] {
  const folder = notesFolder()
  return namesIn(folder).flatMap((name) => {
    const file = join(folder, name)
    const server = serverIn(file)
    return server ? [{ file, server, isThere: isThere(file, server) }] : []
  })
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder).filter((name) => name.endsWith('.json'))
  } catch {
    return []
  }
}

/** Null for what is gone meanwhile or half written. */
function serverIn(file: string): RunningServer | null {
  try {
    return note.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return null
  }
}

/** One that was killed left its note. On another machine, or in another container, only its silence tells. */
function isThere(file: string, { pid, machine }: RunningServer): boolean {
  const at = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0
  if (Date.now() - at > longestSilence) return false
  return machine !== hostname() || isAlive(pid)
}

function isAlive(pid: number): boolean {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
